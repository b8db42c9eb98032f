import { parseRecord } from '#core/corpus/parseRecord.ts'
import { CorpusError, type Problem } from '#core/corpus/problem.ts'
import type { CorpusFile } from '#core/corpus/readParts.ts'
import type { Language } from '#core/corpus/terms.ts'

/** Every problem of a record in these files; none when it keeps the format. */
export function problemsOf(
  files: readonly CorpusFile[],
  languages: readonly Language[] = ['zh-Hant', 'en'],
): readonly Problem[] {
  try {
    parseRecord(files, languages)
    return []
  } catch (error) {
    if (error instanceof CorpusError) return error.problems
    throw error
  }
}
