import { LANGUAGES } from '#core/corpus/languages.ts'
import type { Language } from '#core/corpus/terms.ts'
import type ui from '#locales/zh-Hant/ui.json'

/** The words of the interface in one language, by key. */
export type UiWords = typeof ui

const files = import.meta.glob<UiWords>('/locales/*/ui.json', { import: 'default' })

/** The languages that the interface speaks: those of `LANGUAGES` that have words. */
export const INTERFACE_LANGUAGES: readonly Language[] = LANGUAGES.filter(
  (language) => `/locales/${language}/ui.json` in files,
)

/** Fetches the words of one language, once. Rejects, and can be tried again, when they do not come. */
export async function loadWords(language: Language): Promise<UiWords> {
  const load = files[`/locales/${language}/ui.json`]
  if (load === undefined) throw new Error(`locales/${language}/ui.json: there is no such file`)
  return load()
}
