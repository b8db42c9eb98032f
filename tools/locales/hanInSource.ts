import { readdirSync, readFileSync } from 'node:fs'
import { parseSync } from 'vite'
import type { Problem } from '#core/corpus/problem.ts'

/** Files that may have Chinese characters outside comments, each for the reason given. */
const ALLOWED: ReadonlySet<string> = new Set([
  'src/core/dates/recordedDate.ts', // reign titles, as the record writes them
  'src/core/corpus/checkRecord.ts', // a date of such a reign, in a message
  'src/chinese/mendedRows.ts', // words of a dictionary
  'src/chinese/textConverter.ts', // by what a treaty is known
  'src/core/query/dateForms.ts', // what is typed in a date, and read
  'src/core/query/hanFigures.ts', // numerals, read
  'src/core/query/typedDate.ts', // from and to
  'src/i18n/hanNumeral.ts', // numerals
  'src/i18n/textRuns.ts', // units and numerals of dates
  'src/i18n/recordedWords.ts', // first year, month and days of the Chinese calendar
  'src/views/sourceText.ts', // a Chinese work is cited as in Chinese
])
const TEST = /\.test\.tsx?$|^src\/testing\//
const HAN = /\p{Script=Han}+/u

/** Chinese characters that a reader of another language would see: all words belong in `locales/`. */
export function hanInSource(): readonly Problem[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !TEST.test(file))
    .toSorted()
    .flatMap((file) => {
      const found = hanIn(file, readFileSync(file, 'utf8'))
      return ALLOWED.has(file) ? needless(file, found) : found
    })
}

/** A file on the list that needs it no more comes off it, so that the list stays short. */
function needless(file: string, found: readonly Problem[]): readonly Problem[] {
  const rule = 'has no Chinese characters: take it off the list in tools/locales/hanInSource.ts'
  return found.length > 0 ? [] : [{ file, item: '', field: '', rule }]
}

function hanIn(file: string, source: string): readonly Problem[] {
  return withoutComments(file, source)
    .split('\n')
    .flatMap((line, i) => {
      const value = HAN.exec(line)?.[0]
      const rule = 'must take its words from locales/'
      return value === undefined ? [] : [{ file, item: '', field: `line ${i + 1}`, rule, value }]
    })
}

/** The same text, with the same lines, and blanks where the comments were. */
function withoutComments(file: string, source: string): string {
  const { comments } = parseSync(file, source)
  let code = source
  for (const { start, end } of comments) {
    code =
      code.slice(0, start) + source.slice(start, end).replaceAll(/[^\n]/g, ' ') + code.slice(end)
  }
  return code
}
