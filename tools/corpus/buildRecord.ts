import { parseRecord } from '#core/corpus/parseRecord.ts'
import type { CorpusRecord } from '#core/corpus/schema.ts'
import { createConverter, DERIVED_LANGUAGES, type DerivedLanguage } from '../chinese/convert.ts'
import { AUTHORED, derivedFileOf, glossaryOf, readCorpusFiles, readJson } from './corpusFiles.ts'
import { deriveTexts, withDerivedTexts, type DerivedTexts } from './derivedTexts.ts'

/** Every language of the shipped record. */
export const SHIPPED = [...AUTHORED, ...DERIVED_LANGUAGES] as const

/** The record as people wrote it. @throws {CorpusError} naming every breach */
function readAuthoredRecord(): CorpusRecord {
  return parseRecord(readCorpusFiles(), AUTHORED)
}

/** The record as it ships: with the committed derived texts. */
export function buildRecord(): CorpusRecord {
  return withAllDerived(readAuthoredRecord(), readDerived)
}

/** The record as it would ship if its derived texts were written again. */
export function buildRecordAgain(): CorpusRecord {
  return withAllDerived(readAuthoredRecord(), deriveAgain)
}

/** What the committed texts of a derived language should be. */
export function deriveAgain(language: DerivedLanguage): DerivedTexts {
  return deriveTexts(
    readAuthoredRecord(),
    language,
    createConverter(language, glossaryOf(language)),
  )
}

export function readDerived(language: DerivedLanguage): DerivedTexts {
  return readJson(derivedFileOf(language)) as DerivedTexts
}

function withAllDerived(
  authored: CorpusRecord,
  textsIn: (language: DerivedLanguage) => DerivedTexts,
): CorpusRecord {
  return DERIVED_LANGUAGES.reduce(
    (record, language) => withDerivedTexts(record, language, textsIn(language)),
    authored,
  )
}
