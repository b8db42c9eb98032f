import { langTextsIn, stringsOf, type LangTexts } from './langTexts.ts'
import { languageEntry } from './languages.ts'
import { withoutOneOffs } from './oneOffs.ts'
import type { CorpusRecord } from './schema.ts'
import type { KeepsScript } from './script.ts'
import { CHINESE_LANGUAGES, type ChineseLanguage } from './terms.ts'

/** How the texts of a record come to be in a Chinese in which its events are not all told. */
export type Conversion = {
  readonly to: ChineseLanguage
  /** From which texts, the first first; the language itself when its own are mixed. */
  readonly sources: readonly ChineseLanguage[]
  /** The sources that are not all in the script of their language. */
  readonly mixed: readonly ChineseLanguage[]
  /** The source of the events, as a reader is told. */
  readonly from: ChineseLanguage | 'mixed'
}

/**
 * What there is to convert: at most one conversion into each language. Where the events
 * are told in a language, the record is read in it as it is, whatever else it lacks.
 */
export function conversionsOf(
  record: CorpusRecord,
  keepsScript: KeepsScript,
): readonly Conversion[] {
  const all = langTextsIn(record).map(({ texts }) => texts)
  const events = record.events.map(({ text }) => text)
  const mixed = CHINESE_LANGUAGES.filter(
    (language) => !keepsScript(language, stringsIn(all, language)),
  )
  return CHINESE_LANGUAGES.flatMap((to) => {
    const isMixed = mixed.includes(to)
    const sources = isMixed ? [to, ...near(to)] : near(to)
    const lacking = events.filter((texts) => isMixed || texts[to] === undefined)
    const first = sources.find((source) => lacking.some((texts) => texts[source] !== undefined))
    if (first === undefined) return []
    return [{ to, sources, mixed, from: mixed.includes(first) ? 'mixed' : first }]
  })
}

/** The Chinese whose texts are taken for a missing one, nearest first. */
function near(to: ChineseLanguage): readonly ChineseLanguage[] {
  const tags = languageEntry(to).near ?? []
  return tags.flatMap((tag) => CHINESE_LANGUAGES.filter((chinese) => chinese === tag))
}

/** All that a record says in a language, as its readers see it. */
function stringsIn(all: readonly LangTexts[], language: ChineseLanguage): readonly string[] {
  return all
    .flatMap(({ [language]: text }) => (text === undefined ? [] : stringsOf(text)))
    .map(([, text]) => withoutOneOffs(text, language))
}
