import type { CorpusRecord } from '#core/corpus/schema.ts'
import type { Convert, DerivedLanguage } from '../chinese/convert.ts'

/** A derived text by its place in the record: `events/nerchinsk-1689/text/short`. */
export type DerivedTexts = { readonly [place: string]: string }

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
type JsonObject = { readonly [key: string]: Json }

/** Converts every zh-Hant text of a record that has no text of its own in the derived language. */
export function deriveTexts(
  record: CorpusRecord,
  language: DerivedLanguage,
  convert: Convert,
): DerivedTexts {
  const derived: Record<string, string> = {}
  visit(record, language, '', (place, hant) => {
    if (typeof hant === 'string') derived[place] = convert(hant)
    else {
      for (const [key, text] of Object.entries(hant)) {
        if (typeof text === 'string') derived[`${place}/${key}`] = convert(text)
      }
    }
  })
  return derived
}

/** The record with the texts of a derived language in place. */
export function withDerivedTexts(
  record: CorpusRecord,
  language: DerivedLanguage,
  derived: DerivedTexts,
): CorpusRecord {
  const whole: Json = structuredClone(record)
  visit(whole, language, '', (place, hant, texts) => {
    const text =
      typeof hant === 'string'
        ? derivedAt(derived, place)
        : Object.fromEntries(
            Object.keys(hant).map((key) => [key, derivedAt(derived, `${place}/${key}`)]),
          )
    Object.assign(texts, { [language]: text })
  })
  return whole as CorpusRecord
}

function derivedAt(derived: DerivedTexts, place: string): string {
  const text = derived[place]
  if (text === undefined) throw new Error(`No derived text for ${place}: run npm run derive`)
  return text
}

function visit(
  value: Json,
  language: DerivedLanguage,
  place: string,
  found: (place: string, hant: string | JsonObject, texts: JsonObject) => void,
): void {
  if (Array.isArray(value)) {
    for (const [i, item] of (value as readonly Json[]).entries()) {
      visit(item, language, join(place, idOf(item) ?? String(i)), found)
    }
    return
  }
  if (!isObject(value)) return
  const hant = value['zh-Hant']
  if (hant === undefined) {
    for (const [key, inner] of Object.entries(value))
      visit(inner, language, join(place, key), found)
  } else if (value[language] === undefined && (typeof hant === 'string' || isObject(hant))) {
    found(place, hant, value)
  }
}

function join(place: string, key: string): string {
  return place === '' ? key : `${place}/${key}`
}

function idOf(value: Json): string | undefined {
  return isObject(value) && typeof value['id'] === 'string' ? value['id'] : undefined
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
