import type { CitationOf } from '#core/corpus/schema.ts'
import type { CellDetails, NoteDetails, TableDetails } from '#core/corpus/tableDetails.ts'

/** Fewer points make no course that is worth drawing. */
const SHORTEST_SERIES = 6

export type NumberedNote = NoteDetails & { readonly n: number }
/** A work that rows rest on, by the letter that stands for it in them. */
export type LetteredSource = { readonly letter: string; readonly citation: CitationOf }

/**
 * For each column the number whose bar fills the cell; null where there are no
 * bars. Only a series has them: numbers of six dates or more, each date once,
 * so that the bars show a course and not a choice of claims. Columns of one
 * unit have one scale, so that they can be held against one another.
 */
export function fullBars({ columns, rows }: TableDetails): readonly (number | null)[] {
  const dates = rows.map(({ cells }) => cells[0])
  const isDated = columns[0]?.kind === 'date' && new Set(dates).size === dates.length
  const tops = columns.map(({ kind }, i) => {
    const numbers = rows.flatMap(({ cells }) => mostOf(cells[i] ?? null) ?? [])
    const isSeries = isDated && kind === 'number' && numbers.length >= SHORTEST_SERIES
    return isSeries ? Math.max(0, ...numbers) : 0
  })
  return columns.map(({ unit }, i) => {
    if (tops[i] === 0) return null
    return Math.max(...tops.filter((_top, other) => columns[other]?.unit === unit))
  })
}

/** How much of the cell the bar of a number takes, 0 to 1; null where there is no number. */
export function barShare(cell: CellDetails, full: number): number | null {
  const most = mostOf(cell)
  return most === null ? null : Math.max(0, most / full)
}

/** The notes of each row, numbered from the first row to the last. */
export function numberNotes({
  rows,
}: Pick<TableDetails, 'rows'>): readonly (readonly NumberedNote[])[] {
  let n = 0
  return rows.map(({ notes = [] }) =>
    notes.map((note) => {
      n += 1
      return { ...note, n }
    }),
  )
}

/**
 * The works of each row with the letters a, b, c …, in the order in which they
 * are first cited; one work, cited at one place, has one letter.
 */
export function letterSources({
  rows,
}: Pick<TableDetails, 'rows'>): readonly (readonly LetteredSource[])[] {
  const lettered = new Map<string, LetteredSource>()
  return rows.map(({ sources }) =>
    sources.map((citation) => {
      const key = `${citation.id} ${citation.locator ?? ''}`
      const known = lettered.get(key) ?? { letter: letterOf(lettered.size), citation }
      lettered.set(key, known)
      return known
    }),
  )
}

/** a to z, then aa, ab … */
function letterOf(index: number): string {
  const letter = String.fromCodePoint(97 + (index % 26))
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter
}

/** The number of a cell, of a range the most. */
function mostOf(cell: CellDetails): number | null {
  if (typeof cell === 'number') return cell
  return typeof cell === 'object' && cell !== null ? cell[1] : null
}
