import type { Step } from '#core/query/neighbours.ts'
import { laneOfRow, LANES, NO_LANE, type Chosen } from './chosen.ts'
import type { Columns } from './columns.ts'
import { NONE } from './dayTree.ts'

/** What `neighbour` of core/query answers for a list, for the chosen rows of columns; `NONE` when there is none. */
export function rowBeside(columns: Columns, chosen: Chosen, from: number, step: Step): number {
  const { count } = columns
  const isIn = (row: number) => laneOfRow(columns, chosen, row) !== NO_LANE
  const forwards = (row: number) => seek(row, 1, count, isIn)
  const backwards = (row: number) => seek(row, -1, count, isIn)
  if (from === NONE || !isIn(from)) {
    return step === 'last' || step === 'previous' ? backwards(count - 1) : forwards(0)
  }
  const found = {
    first: () => forwards(0),
    last: () => backwards(count - 1),
    next: () => forwards(from + 1),
    previous: () => backwards(from - 1),
    laneAbove: () => inLaneBeside(columns, chosen, from, -1),
    laneBelow: () => inLaneBeside(columns, chosen, from, 1),
  }[step]()
  return found === NONE ? from : found
}

/** The nearest in time of the next lane that has any. */
function inLaneBeside(columns: Columns, chosen: Chosen, from: number, direction: 1 | -1): number {
  const { count, start } = columns
  const here = laneOfRow(columns, chosen, from)
  for (let lane = here + direction; lane >= 0 && lane < LANES; lane += direction) {
    const isIn = (row: number) => laneOfRow(columns, chosen, row) === lane
    const before = seek(from, -1, count, isIn)
    const after = seek(from, 1, count, isIn)
    const distance = (row: number) =>
      row === NONE ? Infinity : Math.abs((start[row] ?? 0) - (start[from] ?? 0))
    if (before !== NONE || after !== NONE)
      return distance(before) <= distance(after) ? before : after
  }
  return NONE
}

function seek(from: number, by: 1 | -1, count: number, isIn: (row: number) => boolean): number {
  for (let row = from; row >= 0 && row < count; row += by) if (isIn(row)) return row
  return NONE
}
