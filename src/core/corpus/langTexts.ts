import { LANGUAGES } from './languages.ts'
import type { Language } from './terms.ts'

/** A text in one language: a string, or several under their keys, as title and summary. */
export type TextOf = string | { readonly [key: string]: string }
/** A text by language somewhere in a record. */
export type LangTexts = { readonly [language: Language]: TextOf }
/** The keys that lead to a text; of an item with an id, its id. */
export type Path = readonly string[]

/** Every text by language inside a value, in the order in which they stand. */
export function langTextsIn(
  value: unknown,
  path: Path = [],
): readonly { readonly path: Path; readonly texts: LangTexts }[] {
  if (isLangTexts(value)) return [{ path, texts: value }]
  return entriesOf(value).flatMap(([key, inner]) => langTextsIn(inner, [...path, key]))
}

/** A copy of a value in which `change` has been done to every text by language. */
export function mapLangTexts<T>(
  value: T,
  change: (texts: LangTexts, path: Path) => LangTexts,
  path: Path = [],
): T {
  if (isLangTexts(value)) return change(value, path) as T
  const inner = entriesOf(value).map(
    ([key, one]) => [key, mapLangTexts(one, change, [...path, key])] as const,
  )
  if (Array.isArray(value)) return inner.map(([, one]) => one) as T
  return inner.length > 0 ? (Object.fromEntries(inner) as T) : value
}

/** The strings of a text, each under its key; '' for a text that is one string. */
export function stringsOf(text: TextOf): readonly (readonly [key: string, text: string])[] {
  return typeof text === 'string' ? [['', text]] : Object.entries(text)
}

function isLangTexts(value: unknown): value is LangTexts {
  return isObject(value) && LANGUAGES.some((language) => language in value)
}

function entriesOf(value: unknown): readonly (readonly [key: string, inner: unknown])[] {
  if (!Array.isArray(value)) return isObject(value) ? Object.entries(value) : []
  return value.map((item: unknown, i) => [idOf(item) ?? String(i), item])
}

function idOf(item: unknown): string | undefined {
  return isObject(item) && typeof item['id'] === 'string' ? item['id'] : undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
