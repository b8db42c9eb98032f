import type { Stretch } from '#core/dates/julianDay.ts'
import { isChosen, type Chosen } from './chosen.ts'
import type { Columns } from './columns.ts'
import { IMPORTANCES } from './eventBits.ts'
import { NONE } from './dayTree.ts'

/** The first row whose day is not before `day`; the number of rows if there is none. `days` ascend. */
export function firstFrom(days: Int32Array, day: number): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((days[middle] ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}

/** The first chosen row from `from` on. */
export function nextChosen(columns: Columns, chosen: Chosen, from: number): number {
  for (let row = from; row < columns.count; row++) if (isChosen(columns, chosen, row)) return row
  return NONE
}

/** How many chosen events touch a stretch. */
export function countTouching(columns: Columns, chosen: Chosen, view: Stretch): number {
  let count = 0
  eachTouching(columns, chosen, view, () => count++)
  return count
}

/** At most `limit` of the chosen events that touch a stretch, the most important; in order of time. */
export function mostImportantRows(
  columns: Columns,
  chosen: Chosen,
  limit: number,
  view: Stretch | null,
): readonly number[] {
  const levels: number[][] = Array.from({ length: IMPORTANCES }, () => [])
  eachTouching(columns, chosen, view ?? EVER, (row) => {
    const level = levels[(columns.look[row] ?? 0) & 7]
    if (level !== undefined && level.length < limit) level.push(row)
  })
  return levels
    .flat()
    .slice(0, limit)
    .toSorted((a, b) => a - b)
}

const EVER: Stretch = { start: -Infinity, end: Infinity }

function eachTouching(
  columns: Columns,
  chosen: Chosen,
  { start, end }: Stretch,
  visit: (row: number) => void,
): void {
  const last = firstFrom(columns.start, Math.ceil(end))
  for (let row = 0; row < last; row++) {
    if ((columns.end[row] ?? 0) >= start && isChosen(columns, chosen, row)) visit(row)
  }
}
