import { readdirSync, readFileSync } from 'node:fs'
import type { LanguageEntry } from '#core/corpus/languages.ts'

/** `language.json` of every folder of `locales`, by its path, for what runs in Node: package.json says which is which. */
export const LANGUAGE_FILES: Readonly<Record<string, LanguageEntry>> = Object.fromEntries(
  readdirSync('locales').map((tag) => {
    const path = `locales/${tag}/language.json`
    return [`/${path}`, JSON.parse(readFileSync(path, 'utf8')) as LanguageEntry]
  }),
)
