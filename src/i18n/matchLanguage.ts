import { languageEntry } from '#core/corpus/languages.ts'
import type { Language } from '#core/corpus/terms.ts'

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
    // To ask what a tag means costs a start its first 15 ms; those of our own pages say it.
    const match = offered.find((one) => one === tag) ?? closest(subtagsOf(tag), offered)
    if (match !== null) return match
  }
  return null
}

/** The one that says most exactly that it is for such a reader. */
function closest(subtags: ReadonlySet<string>, offered: readonly Language[]): Language | null {
  const fits = offered.flatMap((language) => {
    const { readers = [language] } = languageEntry(language)
    return readers.map((range) => ({ language, fit: fitOf(range, subtags) }))
  })
  const best = fits.reduce((a, b) => (b.fit > a.fit ? b : a), { language: '', fit: 0 })
  return best.fit === 0 ? null : best.language
}

/** How many subtags a range names; 0 when the reader lacks one of them. */
function fitOf(range: string, subtags: ReadonlySet<string>): number {
  const wanted = range.split('-').filter((subtag) => subtag !== '*')
  return wanted.every((subtag) => subtags.has(subtag)) ? wanted.length : 0
}

/** Language, script and region, as likely as the tag leaves them: zh-HK is written in Hant. */
function subtagsOf(tag: string): ReadonlySet<string> {
  try {
    return new Set(new Intl.Locale(tag.replaceAll('_', '-')).maximize().toString().split('-'))
  } catch {
    return new Set() // not a BCP 47 tag, as `zh-yue` or an empty text
  }
}
