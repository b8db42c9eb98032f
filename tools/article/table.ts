import { readFileSync } from 'node:fs'
import type { Problem } from '#core/corpus/problem.ts'

/** A row of a tab-separated file by the names in its first line. */
export type Row<Column extends string> = { readonly [C in Column]: string }

/** Rows of a file, and what is wrong with its form. */
export type Table<Column extends string> = {
  readonly file: string
  readonly rows: readonly Row<Column>[]
  readonly problems: readonly Problem[]
}

export function readTable<Column extends string>(
  file: string,
  columns: readonly Column[],
): Table<Column> {
  return parseTable(file, readFileSync(file, 'utf8'), columns)
}

export function parseTable<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
): Table<Column> {
  const [head, ...lines] = text.replace(/\n$/, '').split('\n')
  const problems: Problem[] = []
  const names = columns.join('\t')
  if (head !== names) {
    problems.push({ file, item: 'line 1', field: '', rule: `must be ${names}`, value: head })
  }
  const rows = lines.map((line, i) => {
    const cells = line.split('\t')
    if (cells.length !== columns.length) {
      const rule = `must have ${columns.length} cells`
      problems.push({ file, item: `line ${i + 2}`, field: '', rule, value: cells.length })
    }
    const row = {} as Record<Column, string>
    for (const [at, column] of columns.entries()) row[column] = cells[at] ?? ''
    return row
  })
  return { file, rows, problems }
}

/** The words of a cell: ids separated by spaces. */
export function wordsIn(cell: string): readonly string[] {
  return cell.split(' ').filter((word) => word !== '')
}
