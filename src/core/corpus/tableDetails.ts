import { textIn } from './languageText.ts'
import type { CellOf, CitationOf, LangTextOf, Table } from './schema.ts'
import type { ColumnKind, Language } from './terms.ts'

/** A table in one language. */
export type TableDetails = {
  readonly title: string
  readonly caption?: string
  readonly columns: readonly ColumnDetails[]
  readonly rows: readonly RowDetails[]
  readonly notes?: readonly NoteDetails[]
}
export type ColumnDetails = {
  readonly kind: ColumnKind
  readonly text: string
  readonly unit?: string
}
export type RowDetails = {
  readonly cells: readonly CellDetails[]
  readonly sources: readonly CitationOf[]
  readonly notes?: readonly NoteDetails[]
}
/** A text or a date, as the kind of the column says; a number; the least and the most of one; nothing. */
export type CellDetails = string | number | readonly [least: number, most: number] | null
export type NoteDetails = { readonly text: string; readonly sources: readonly CitationOf[] }

export function tableDetails(table: Table, language: Language): TableDetails {
  const { title, caption } = textIn(table.text, language)
  const say = (text: LangTextOf) => textIn(text, language)
  const sayNotes = (notes: Table['notes']) =>
    notes && { notes: notes.map(({ text, sources }) => ({ text: say(text), sources })) }
  return {
    title,
    ...(caption !== undefined && { caption }),
    columns: table.columns.map(({ kind, text, unit }) => ({
      kind,
      text: say(text),
      ...(unit && { unit: say(unit) }),
    })),
    rows: table.rows.map(({ cells, sources, notes }) => ({
      cells: cells.map((cell) => (isText(cell) ? say(cell) : cell)),
      sources,
      ...sayNotes(notes),
    })),
    ...sayNotes(table.notes),
  }
}

/** Every citation of a table, those of its rows first. */
export function citationsIn({ rows, notes = [] }: TableDetails): readonly CitationOf[] {
  const inRows = rows.flatMap((row) => [row, ...(row.notes ?? [])])
  return [...inRows, ...notes].flatMap(({ sources }) => sources)
}

function isText(cell: CellOf): cell is LangTextOf {
  return typeof cell === 'object' && cell !== null && !Array.isArray(cell)
}
