import { describe, expect, test } from 'vitest'
import type { Conversion } from '#core/corpus/conversions.ts'
import type { ChineseLanguage } from '#core/corpus/terms.ts'
import { aRecord } from '#testing/aRecord.ts'
import { convertRecord } from './convertRecord.ts'

const WORDS = [{ from: '飛彈', to: '導彈', notIn: [], isSpelling: false }]

/** A title as a reader of `to` has it, who was given it in `from`. */
async function titleIn(
  to: ChineseLanguage,
  from: ChineseLanguage,
  title: string,
  mixed: Conversion['mixed'] = [],
): Promise<string | undefined> {
  const texts = await convertRecord({
    record: aRecord({ title: { [from]: title } }),
    conversion: { to, sources: [from], mixed, from },
    words: WORDS,
  })
  return texts['title']
}

describe('a text of the mainland', () => {
  test.each([
    ['zh-Hant', '中俄关系与战略伙伴：沿着边界签订条约', '中俄關係與戰略夥伴：沿著邊界簽訂條約'],
    ['zh-Hant', '俄历8月，免签，不准入境，美国制裁', '俄曆8月，免簽，不准入境，美國制裁'],
    ['zh-Hant', '皇后以后在乾隆年间的干旱里', '皇后以後在乾隆年間的乾旱裡'],
    ['zh-Hant', '称“他说‘好’”，在Xi’an', '稱「他說『好』」，在Xi’an'],
    ['zh-Hant-HK', '在那里，沿着边界，保卫群众', '在那裏，沿着邊界，保衞羣眾'],
  ] as const)('in %s: %s', async (to, hans, hant) => {
    expect(await titleIn(to, 'zh-Hans', hans)).toBe(hant)
  })
})

describe('a traditional text', () => {
  test.each([
    ['zh-Hans', 'zh-Hant', '沿著黑龍江，「條約」', '沿着黑龙江，“条约”'],
    ['zh-Hans', 'zh-Hant-HK', '那裏的羣眾', '那里的群众'],
    ['zh-Hant-HK', 'zh-Hant', '在那裡，沿著邊界', '在那裏，沿着邊界'],
    ['zh-Hant', 'zh-Hant-HK', '在那裏，沿着邊界', '在那裡，沿著邊界'],
  ] as const)('in %s from %s: %s', async (to, from, text, converted) => {
    expect(await titleIn(to, from, text)).toBe(converted)
  })

  test('of Taiwan takes the words of the other place, one of Hong Kong has them', async () => {
    expect(await titleIn('zh-Hant-HK', 'zh-Hant', '飛彈')).toBe('導彈')
    expect(await titleIn('zh-Hans', 'zh-Hant-HK', '飛彈')).toBe('飞弹')
  })
})

describe('a text in mixed script', () => {
  const mixed = '咸豐以后，烏蘇里江边的条約里'

  test.each([
    ['zh-Hant', '咸豐以後，烏蘇里江邊的條約裡'],
    ['zh-Hans', '咸丰以后，乌苏里江边的条约里'],
    ['zh-Hant-HK', '咸豐以後，烏蘇里江邊的條約裏'],
  ] as const)('is in one script in %s', async (to, text) => {
    expect(await titleIn(to, 'zh-Hant', mixed, ['zh-Hant'])).toBe(text)
  })
})

test('a one-off gives the words of the language it is converted to', async () => {
  const title = '-{zh-hans:空间站;zh-hant:太空站}-与太空站'
  expect(await titleIn('zh-Hant', 'zh-Hans', title)).toBe('太空站與太空站')
})
