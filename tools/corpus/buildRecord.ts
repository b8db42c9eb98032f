import { parseRecord } from '#core/corpus/parseRecord.ts'
import type { CorpusRecord } from '#core/corpus/schema.ts'
import { createToHans } from '../chinese/convert.ts'
import { AUTHORED, DERIVED_HANS, GLOSSARY, readCorpusFiles, readJson } from './corpusFiles.ts'
import { deriveTexts, withDerivedTexts, type DerivedTexts } from './derivedTexts.ts'

/** The record as people wrote it. @throws {CorpusError} naming every breach */
function readAuthoredRecord(): CorpusRecord {
  return parseRecord(readCorpusFiles(), AUTHORED)
}

/** The record as it ships: with the committed derived texts. */
export function buildRecord(): CorpusRecord {
  return withDerivedTexts(readAuthoredRecord(), readJson(DERIVED_HANS) as DerivedTexts)
}

/** What the committed derived texts should be. */
export function deriveAgain(): DerivedTexts {
  return deriveTexts(readAuthoredRecord(), createToHans(GLOSSARY))
}
