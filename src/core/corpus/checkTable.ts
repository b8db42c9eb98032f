import { edtfBounds, parseEdtf } from '#core/dates/edtf.ts'
import { checkCitations, type Known } from './checkCitations.ts'
import type { Report } from './problem.ts'
import type { CellOf, Table } from './schema.ts'
import type { ColumnKind } from './terms.ts'

/** The cells that each kind of column takes; `null` stands in any. */
const RULES: Readonly<Record<ColumnKind, string>> = {
  text: 'must be a text by language: the column is of texts',
  number: 'must be a number, or the least and the most of one: the column is of numbers',
  date: 'must be an EDTF date: the column is of dates',
}

/**
 * What the schema cannot say of a table: that its events and sources are known,
 * that every row has a cell for each column, of its kind, and that a table that
 * begins with dates goes by them.
 */
export function checkTable(table: Table, known: Known, report: Report): void {
  const { events, columns, rows } = table
  for (const [i, id] of events.entries()) {
    if (!known('events', id)) report(`events.${i}`, 'must be an id of events', id)
    if (events.indexOf(id) < i) report(`events.${i}`, 'must not be named twice', id)
  }
  for (const [i, { kind, unit }] of columns.entries()) {
    if (unit !== undefined && kind !== 'number')
      report(`columns.${i}.unit`, 'must not stand with a column that is not of numbers')
  }
  for (const [i, row] of rows.entries()) {
    checkSources(row, `rows.${i}.`, known, report)
    checkCells(row.cells, table, `rows.${i}.cells`, report)
  }
  checkSources({ sources: [], ...table }, '', known, report)
  if (columns[0]?.kind === 'date') checkOrderOfDates(rows, report)
}

type Sourced = Pick<Table['rows'][number], 'sources' | 'notes'>

function checkSources(
  { sources, notes = [] }: Sourced,
  path: string,
  known: Known,
  report: Report,
): void {
  checkCitations(sources, `${path}sources`, known, report)
  for (const [i, note] of notes.entries()) {
    checkCitations(note.sources, `${path}notes.${i}.sources`, known, report)
  }
}

function checkCells(
  cells: readonly CellOf[],
  { columns }: Table,
  path: string,
  report: Report,
): void {
  if (cells.length !== columns.length) {
    report(path, `must be ${columns.length}, one for each column`, cells.length)
  }
  for (const [i, { kind }] of columns.entries()) {
    const cell = cells[i]
    const rule = cell === undefined ? null : breachOf(cell, kind)
    if (rule !== null) report(`${path}.${i}`, rule, cell)
  }
}

/** The rule that a cell breaks in a column of `kind`. */
function breachOf(cell: CellOf, kind: ColumnKind): string | null {
  if (cell === null) return null
  if (kindOf(cell) !== kind) return RULES[kind]
  if (Array.isArray(cell) && cell[0] >= cell[1]) return 'must be the least before the most'
  return typeof cell === 'string' ? dateBreach(cell) : null
}

function kindOf(cell: NonNullable<CellOf>): ColumnKind {
  if (typeof cell === 'string') return 'date'
  return typeof cell === 'number' || Array.isArray(cell) ? 'number' : 'text'
}

/** Why a text is no date, without the text, which the report names. */
function dateBreach(text: string): string | null {
  try {
    parseEdtf(text)
    return null
  } catch (error) {
    return error instanceof Error ? error.message.replace(`; got ${text}`, '') : String(error)
  }
}

/** Rows of one date may follow one another; a row without a date may stand anywhere. */
function checkOrderOfDates(rows: Table['rows'], report: Report): void {
  let before = { day: -Infinity, date: '' }
  for (const [i, { cells }] of rows.entries()) {
    const [date] = cells
    const day = typeof date === 'string' ? firstDay(date) : null
    if (typeof date !== 'string' || day === null) continue
    if (day < before.day) {
      report(`rows.${i}.cells.0`, `must not come after ${before.date}: rows go by date`, date)
    }
    before = { day, date }
  }
}

function firstDay(date: string): number | null {
  return dateBreach(date) === null ? edtfBounds(parseEdtf(date)).start : null
}
