import { LANGUAGES, type ChineseLanguage, type Language } from './terms.ts'

/** Which texts to take instead, nearest first, when a record lacks a language. */
export const NEAREST: Readonly<Record<Language, readonly ChineseLanguage[]>> = {
  'zh-Hant': ['zh-Hant-HK', 'zh-Hans'],
  'zh-Hant-HK': ['zh-Hant', 'zh-Hans'],
  'zh-Hans': ['zh-Hant', 'zh-Hant-HK'],
  en: [],
  ru: [],
}

/** The text in `language`, or else in the nearest one that there is. */
export function textIn<T>(texts: { readonly [L in Language]?: T }, language: Language): T {
  const order: readonly Language[] = [language, ...NEAREST[language], 'en', ...LANGUAGES]
  for (const candidate of order) {
    const text = texts[candidate]
    if (text !== undefined) return text
  }
  throw new RangeError('A text by language has no language')
}
