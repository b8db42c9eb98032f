import { laneOfRow, LANES, NO_LANE, type Chosen } from './chosen.ts'
import type { Columns } from './columns.ts'

/** By lane, how many of the chosen events stand before a row, in order of time. */
export type RanksOf = (row: number) => Uint32Array

/** So many rows are counted together. */
const BLOCK = 256

/** Counts all events once, then no more than a block: four bytes for each lane and block. */
export function createRanks(columns: Columns, chosen: Chosen): RanksOf {
  const { count } = columns
  const before = new Uint32Array((Math.ceil(count / BLOCK) + 1) * LANES)
  const countRows = (counts: Uint32Array, at: number, from: number, to: number) => {
    for (let row = from; row < to; row++) {
      const lane = laneOfRow(columns, chosen, row)
      if (lane !== NO_LANE) counts[at + lane] = (counts[at + lane] ?? 0) + 1
    }
  }
  for (let from = 0, at = LANES; from < count; from += BLOCK, at += LANES) {
    before.copyWithin(at, at - LANES, at)
    countRows(before, at, from, Math.min(count, from + BLOCK))
  }
  return (row) => {
    const block = Math.floor(row / BLOCK)
    const ranks = before.slice(block * LANES, (block + 1) * LANES)
    countRows(ranks, 0, block * BLOCK, row)
    return ranks
  }
}
