import type { IndexPart } from '#core/corpus/parts.ts'
import type { Language } from '#core/corpus/terms.ts'
import { INTERFACE_LANGUAGES, loadLanguage, startI18n } from '#i18n/i18n.ts'
import { createWords, type Words } from '#i18n/words.ts'

/** What the language of `/` is until a script, or the reader, has chosen. */
export const DEFAULT_LANGUAGE = 'zh-Hant'

/** The languages that have a page, since both the interface and the record speak them, and the words of each. */
export async function pageLanguages(record: Pick<IndexPart, 'languages'>): Promise<{
  readonly languages: readonly Language[]
  readonly wordsOf: (language: Language) => Words
}> {
  const languages = INTERFACE_LANGUAGES.filter((language) => record.languages.includes(language))
  const instance = await startI18n(DEFAULT_LANGUAGE)
  await Promise.all(languages.map((language) => loadLanguage(instance, language)))
  return { languages, wordsOf: createWords(instance) }
}
