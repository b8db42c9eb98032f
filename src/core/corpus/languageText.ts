import { languageEntry, LANGUAGES } from './languages.ts'
import type { Language } from './terms.ts'

/** The text in `language`, or else in the nearest one that there is. */
export function textIn<T>(texts: { readonly [language: Language]: T }, language: Language): T {
  const text = texts[languageIn(texts, language)]
  if (text === undefined) throw new RangeError('A text by language has no language')
  return text
}

/** Says so where that is another language. */
export function otherLanguage(
  texts: { readonly [language: Language]: unknown },
  language: Language,
): { readonly language?: Language } {
  const actual = languageIn(texts, language)
  return actual === language ? {} : { language: actual }
}

/** The language in which `textIn` answers: that asked for, those near it, English, then any. */
function languageIn(
  texts: { readonly [language: Language]: unknown },
  language: Language,
): Language {
  if (texts[language] !== undefined) return language
  const order = [...(languageEntry(language).near ?? []), 'en', ...LANGUAGES]
  return order.find((candidate) => texts[candidate] !== undefined) ?? language
}
