import type { LanguageEntry } from './languages.ts'

/** `language.json` of every folder of `locales`, by its path, as Vite builds them into the page. */
export const LANGUAGE_FILES: Readonly<Record<string, LanguageEntry>> = import.meta.glob(
  '/locales/*/language.json',
  { eager: true, import: 'default' },
)
