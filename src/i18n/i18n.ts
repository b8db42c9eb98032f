import { createInstance, type i18n } from 'i18next'
import { LANGUAGES } from '#core/corpus/languages.ts'
import type { Language } from '#core/corpus/terms.ts'
import type ui from '#locales/zh-Hant/ui.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    resources: { ui: typeof ui }
  }
}

const files = import.meta.glob<typeof ui>('/locales/*/ui.json', { import: 'default' })

/** The languages that the interface speaks: those of `LANGUAGES` that have words. */
export const INTERFACE_LANGUAGES: readonly Language[] = LANGUAGES.filter(
  (language) => `/locales/${language}/ui.json` in files,
)

/** Loads one language's words; the others stay on the server until asked for. */
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
  return instance
}

/** Fetches a language's words without showing them. Rejects, and can be tried again, when they do not come. */
export async function loadLanguage(instance: i18n, language: Language): Promise<void> {
  if (instance.hasResourceBundle(language, 'ui')) return
  instance.addResourceBundle(language, 'ui', await loadWords(language))
}

async function loadWords(language: Language): Promise<typeof ui> {
  const load = files[`/locales/${language}/ui.json`]
  if (load === undefined) throw new Error(`locales/${language}/ui.json: there is no such file`)
  return load()
}
