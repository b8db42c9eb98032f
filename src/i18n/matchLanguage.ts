import type { Language } from '#core/corpus/terms.ts'

/** Written in Chinese characters, whatever is spoken: ISO 639-3 codes of Chinese languages. */
const CHINESE = new Set(['zh', 'yue', 'wuu', 'hak', 'nan', 'gan', 'hsn', 'lzh', 'cmn'])

/**
 * The language offered that suits a reader best, by script and region rather
 * than by spelling of the tag: zh-SG reads simplified, zh-MO traditional. Null
 * when none of `tags`, best first, is offered.
 */
export function matchLanguage(
  tags: readonly string[],
  offered: readonly Language[],
): Language | null {
  for (const tag of tags) {
    const candidates = candidatesOf(tag)
    const match = candidates.find((language) => offered.includes(language))
    if (match !== undefined) return match
  }
  return null
}

function candidatesOf(tag: string): readonly Language[] {
  const locale = maximized(tag)
  if (locale === null) return []
  if (CHINESE.has(locale.language)) {
    if (locale.script === 'Hans') return ['zh-Hans']
    const isHongKong = locale.region === 'HK' || locale.region === 'MO'
    return isHongKong ? ['zh-Hant-HK', 'zh-Hant'] : ['zh-Hant']
  }
  if (locale.language === 'en') return ['en']
  return locale.language === 'ru' ? ['ru'] : []
}

function maximized(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize()
  } catch {
    return null // not a BCP 47 tag, as `zh-yue` or an empty text
  }
}
