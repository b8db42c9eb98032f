import { LANGUAGE_FILES } from '#language-files'
import type { Language } from './terms.ts'

/** What `locales/<tag>/language.json` says of a language. */
export type LanguageEntry = {
  /** Its place in the menu, and among all languages. */
  readonly order: number
  /** What it calls itself, and the same where there is little room. */
  readonly name: string
  readonly short: string
  /** Whom it suits: BCP 47 ranges such as `*-Hant`, for a reader in any language written so; left out, its own tag. */
  readonly readers?: readonly string[]
  /** Whose texts are taken for one that is missing, nearest first. */
  readonly near?: readonly Language[]
  /** What it says when no words could be loaded. */
  readonly failure: string
}

// The folders are the list: the languages stand in no source file, so that one more is only a folder.
const entries = new Map(
  Object.entries(LANGUAGE_FILES)
    .map(([path, entry]) => [path.split('/').at(-2) ?? '', entry] as const)
    .toSorted(([, a], [, b]) => a.order - b.order),
)

/** BCP 47 tags in which a record may carry texts, in the order of the menu. */
export const LANGUAGES: readonly Language[] = [...entries.keys()]

/** @throws {RangeError} for a language without a folder */
export function languageEntry(language: Language): LanguageEntry {
  const entry = entries.get(language)
  if (entry === undefined) throw new RangeError(`locales/${language}/language.json is missing`)
  return entry
}
