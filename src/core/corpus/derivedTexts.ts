import { langTextsIn, mapLangTexts, stringsOf, type LangTexts, type Path } from './langTexts.ts'
import type { CorpusRecord } from './schema.ts'
import type { ChineseLanguage } from './terms.ts'

/** A derived text by its place in the record: `events/nerchinsk-1689/text/short`. */
export type DerivedTexts = { readonly [place: string]: string }

/**
 * What the texts of a language would be, each made from the first of `sources` in which
 * it is written. Texts of the language itself stay, unless the language is a source.
 */
export function deriveTexts(
  record: CorpusRecord,
  language: ChineseLanguage,
  sources: readonly ChineseLanguage[],
  convert: (text: string, source: ChineseLanguage) => string,
): DerivedTexts {
  const derived: Record<string, string> = {}
  for (const { path, texts } of langTextsIn(record)) {
    const isOwn = texts[language] !== undefined && !sources.includes(language)
    const source = sources.find((tag) => texts[tag] !== undefined)
    if (isOwn || source === undefined) continue
    for (const [key, text] of stringsOf(texts[source] ?? '')) {
      derived[placeOf(path, key)] = convert(text, source)
    }
  }
  return derived
}

/** The record with derived texts of a language in their places. */
export function withDerivedTexts(
  record: CorpusRecord,
  language: ChineseLanguage,
  derived: DerivedTexts,
): CorpusRecord {
  return mapLangTexts(record, (texts, path) => {
    const whole = derived[placeOf(path, '')]
    if (whole !== undefined) return { ...texts, [language]: whole }
    const parts = keysOf(texts).flatMap((key) => {
      const text = derived[placeOf(path, key)]
      return text === undefined ? [] : [[key, text] as const]
    })
    return parts.length === 0 ? texts : { ...texts, [language]: Object.fromEntries(parts) }
  })
}

/** The keys that a text has in any language. */
function keysOf(texts: LangTexts): readonly string[] {
  return [...new Set(Object.values(texts).flatMap((text) => stringsOf(text).map(([key]) => key)))]
}

function placeOf(path: Path, key: string): string {
  return (key === '' ? path : [...path, key]).join('/')
}
