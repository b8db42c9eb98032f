import { deriveTexts, withDerivedTexts, type DerivedTexts } from '#core/corpus/derivedTexts.ts'
import type { CorpusRecord } from '#core/corpus/schema.ts'
import type { DerivedLanguage } from '../chinese/convert.ts'

/**
 * The record with its committed texts of a derived language where it has none itself.
 * @throws {Error} naming a text that is not there
 */
export function withCommitted(
  record: CorpusRecord,
  language: DerivedLanguage,
  committed: DerivedTexts,
): CorpusRecord {
  const wanted = Object.keys(deriveTexts(record, language, ['zh-Hant'], (text) => text))
  const texts = wanted.map((place) => {
    const text = committed[place]
    if (text === undefined) throw new Error(`No derived text for ${place}: run npm run derive`)
    return [place, text] as const
  })
  return withDerivedTexts(record, language, Object.fromEntries(texts))
}
