import { createInstance, type i18n } from 'i18next'
import type { Language } from '#core/corpus/terms.ts'
import { createFigures } from './figures.ts'
import { loadWords, type UiWords } from './uiWords.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    resources: { ui: UiWords }
  }
}

/** i18next with the words of one language; the others stay on the server until asked for. */
export async function startI18n(language: Language): Promise<i18n> {
  const instance = createInstance()
  await instance.init({
    lng: language,
    load: 'currentOnly',
    fallbackLng: false,
    ns: ['ui'],
    defaultNS: 'ui',
    resources: { [language]: { ui: await loadWords(language) } },
    interpolation: { escapeValue: false }, // React escapes
  })
  // `{{count, number}}`: i18next's own asks for the rules of the language with the first number.
  instance.services.formatter?.addCached('number', (tag = language) => {
    const figures = createFigures(tag)
    return (value: unknown) => (typeof value === 'number' ? figures(value) : String(value))
  })
  return instance
}

/** Fetches a language's words without showing them. Rejects, and can be tried again, when they do not come. */
export async function loadLanguage(instance: i18n, language: Language): Promise<void> {
  if (instance.hasResourceBundle(language, 'ui')) return
  instance.addResourceBundle(language, 'ui', await loadWords(language))
}
