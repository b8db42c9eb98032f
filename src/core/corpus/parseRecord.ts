import * as v from 'valibot'
import { checkRecord } from './checkRecord.ts'
import { mapLangTexts, type TextOf } from './langTexts.ts'
import { withoutOneOffs } from './oneOffs.ts'
import { CorpusError } from './problem.ts'
import { readParts, type CorpusFile, type JoinedParts } from './readParts.ts'
import { RecordSchema, type CorpusRecord } from './schema.ts'
import type { Language } from './terms.ts'

/**
 * Joins the files of a record and checks it whole; `languages` are those that
 * every text must have.
 * @throws {CorpusError} naming every breach in every file
 */
export function parseRecord(
  files: readonly CorpusFile[],
  languages: readonly Language[],
): CorpusRecord {
  return forReaders(parseForConversion(files, languages))
}

/** The same with its one-offs, `-{…}-`, for those who derive other languages from it. */
export function parseForConversion(
  files: readonly CorpusFile[],
  languages: readonly Language[],
): CorpusRecord {
  return parseJoined(readParts(files), languages, files[0]?.name ?? 'corpus')
}

/**
 * Checks joined files, one-offs and all; problems of the head are put down to `file`.
 * @throws {CorpusError} naming every breach
 */
export function parseJoined(
  parts: JoinedParts,
  languages: readonly Language[],
  file: string,
): CorpusRecord {
  const problems = [...parts.problems, ...checkRecord(parts, languages, file)]
  const whole = v.safeParse(RecordSchema, parts.record)
  for (const key of ['format', 'id', 'version', 'title', 'licence', 'credit']) {
    if (!parts.keys.has(key)) problems.push({ file, item: '', field: key, rule: 'is missing' })
  }
  if (problems.length > 0 || !whole.success) throw new CorpusError(problems)
  return whole.output
}

/** A record, or parts of one, as it is read: of each one-off the words of the text's own language. */
export function forReaders<T>(record: T): T {
  return mapLangTexts(record, (texts) =>
    Object.fromEntries(
      Object.entries(texts).map(([tag, text]) => [tag, textForReaders(text, tag)]),
    ),
  )
}

function textForReaders(text: TextOf, language: Language): TextOf {
  if (typeof text === 'string') return withoutOneOffs(text, language)
  return Object.fromEntries(
    Object.entries(text).map(([key, inner]) => [key, withoutOneOffs(inner, language)]),
  )
}
