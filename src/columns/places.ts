import { laneOfRow, NO_LANE, type Chosen } from './chosen.ts'
import type { Columns } from './columns.ts'

/** So many rows are counted together. */
const BLOCK = 512

/** How many of the chosen events stand before each row, in order of time; counts all once, then no more than a block. */
export function createPlaces(columns: Columns, chosen: Chosen): (row: number) => number {
  const isIn = (row: number) => laneOfRow(columns, chosen, row) !== NO_LANE
  const before = new Uint32Array(Math.ceil(columns.count / BLOCK) + 1)
  for (let row = 0; row < columns.count; row++) {
    const block = Math.floor(row / BLOCK) + 1
    if (isIn(row)) before[block] = (before[block] ?? 0) + 1
  }
  for (let i = 1; i < before.length; i++) before[i] = (before[i] ?? 0) + (before[i - 1] ?? 0)
  return (row) => {
    const block = Math.floor(row / BLOCK)
    let place = before[block] ?? 0
    for (let at = block * BLOCK; at < row; at++) if (isIn(at)) place++
    return place
  }
}
