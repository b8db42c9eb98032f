import { parseRecord } from '#core/corpus/parseRecord.ts'
import { CorpusError, problemLine } from '#core/corpus/problem.ts'
import type { CorpusFile } from '#core/corpus/readParts.ts'

/** The languages that the records of tests must have. */
const LANGUAGES = ['zh-Hant', 'en'] as const

/** A line for every problem of a record in these files; none when it keeps the format. */
export function problemLines(files: readonly CorpusFile[]): readonly string[] {
  try {
    parseRecord(files, LANGUAGES)
    return []
  } catch (error) {
    if (error instanceof CorpusError) return error.problems.map(problemLine)
    throw error
  }
}
