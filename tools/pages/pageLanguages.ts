import type { Language } from '#core/corpus/terms.ts'
import { loadLanguage, startI18n } from '#i18n/i18n.ts'
import { INTERFACE_LANGUAGES } from '#i18n/uiWords.ts'
import { createWords, type Words } from '#i18n/words.ts'

/** What the language of `/` is until a script, or the reader, has chosen. */
export const DEFAULT_LANGUAGE = 'zh-Hant'

/**
 * The languages that have a page, which are those of the interface, and the words of each. The
 * reader's choice is an address, so each must be there; where the record lacks a text, the page has
 * the nearest, and says so.
 */
export async function pageLanguages(): Promise<{
  readonly languages: readonly Language[]
  readonly wordsOf: (language: Language) => Words
}> {
  const instance = await startI18n(DEFAULT_LANGUAGE)
  await Promise.all(INTERFACE_LANGUAGES.map((language) => loadLanguage(instance, language)))
  return { languages: INTERFACE_LANGUAGES, wordsOf: createWords(instance) }
}
