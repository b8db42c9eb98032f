import type { ChineseLanguage } from '#core/corpus/terms.ts'

// Where OpenCC takes a character for one of another script, and it is right:
// names, words of two spellings, phrases that it cuts in the wrong place. A
// word of one character is right wherever it stands.

const NAMES =
  '法里 蘇里 里納爾 里瓦幾 別里 洲里 戈里 齊里 澤里 基里 車里 皮里 夫里 萬里 兒干 東干 采霍 采夫 ' +
  '薛范 范· 楊杰 王世杰 伊台斯 咸豐'
/** 准 is to allow, 準 is exact. */
const TO_ALLOW = '准許 獲准 准其 准俄 准在 准使 准留 不准'
const WORDS = '里內 干預 干擾 遠征 機制 制裁 制法 借助 方志 復辟 布 了解'
const TRADITIONAL = `${NAMES} ${TO_ALLOW} ${WORDS}`

export const RIGHT_FORMS: Readonly<Record<ChineseLanguage, readonly string[]>> = {
  'zh-Hans': wordsOf('著书 著有 著录 著述 译著 史著'),
  'zh-Hant': wordsOf(`${TRADITIONAL} 占 祕`),
  'zh-Hant-HK': wordsOf(
    `${TRADITIONAL} 周 厘 朴次茅斯 啟 麵 簷 海參崴 著有 著書 譯著 史著 著錄 著述`,
  ),
}

function wordsOf(list: string): readonly string[] {
  return list.split(' ')
}
