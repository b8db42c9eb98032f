import type { Convert } from '#chinese/wordConverter.ts'
import { deriveTexts, type DerivedTexts } from '#core/corpus/derivedTexts.ts'
import { forReaders, parseForConversion } from '#core/corpus/parseRecord.ts'
import type { CorpusRecord } from '#core/corpus/schema.ts'
import { createConverter, DERIVED_LANGUAGES, type DerivedLanguage } from '../chinese/convert.ts'
import { AUTHORED, derivedFileOf, glossaryOf, readCorpusFiles, readJson } from './corpusFiles.ts'
import { withCommitted } from './committedTexts.ts'
import { readOverrides, withOverrides } from './overrides.ts'

/** Every language of the shipped record. */
export const SHIPPED = [...AUTHORED, ...DERIVED_LANGUAGES] as const

/** The record as people wrote it. @throws {CorpusError} naming every breach */
function readAuthoredRecord(): CorpusRecord {
  return parseForConversion(readCorpusFiles(), AUTHORED)
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
  return withOverrides(convertAgain(language), language, readOverrides(language))
}

/** What conversion gives, whatever has been written by hand. */
export function convertAgain(language: DerivedLanguage): DerivedTexts {
  const convert = createConverter(language, glossaryOf(language))
  return textsToDerive(readAuthoredRecord(), language, convert)
}

/** The zh-Hant texts that a derived language is made from, one-offs and all. */
export function originalsOf(language: DerivedLanguage): DerivedTexts {
  return textsToDerive(readAuthoredRecord(), language, (text) => text)
}

export function readDerived(language: DerivedLanguage): DerivedTexts {
  return readJson(derivedFileOf(language)) as DerivedTexts
}

function textsToDerive(
  record: CorpusRecord,
  language: DerivedLanguage,
  convert: Convert,
): DerivedTexts {
  return deriveTexts(record, language, ['zh-Hant'], convert)
}

function withAllDerived(
  authored: CorpusRecord,
  textsIn: (language: DerivedLanguage) => DerivedTexts,
): CorpusRecord {
  const whole = DERIVED_LANGUAGES.reduce(
    (record, language) => withCommitted(record, language, textsIn(language)),
    authored,
  )
  return forReaders(whole)
}
