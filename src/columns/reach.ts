/**
 * How many days an event has to itself on its row, counted in steps of the
 * fourth root of two like a zoom (`core/lod/scale.ts`) and rounded down: 0 for
 * none, 1 for one day. One byte is enough for all of history.
 */
export type Reach = number

export const NO_REACH: Reach = 0
const STEPS_PER_DOUBLING = 4
/** Days to which reaches are looked up, since logarithms of a million take long. */
const LOOKED_UP = 4096
const TABLE = Uint8Array.from({ length: LOOKED_UP }, (_, days) => computed(days))

export function reachOf(days: number): Reach {
  return days < LOOKED_UP ? (TABLE[days] ?? NO_REACH) : computed(days)
}

/** The least reach with which a title of so many px has room at a zoom step. */
export function reachFor(px: number, step: number): Reach {
  return Math.max(1, Math.ceil(STEPS_PER_DOUBLING * Math.log2(px) - 1e-9) - step + 1)
}

function computed(days: number): Reach {
  if (days < 1) return NO_REACH
  return Math.min(255, 1 + Math.floor(STEPS_PER_DOUBLING * Math.log2(days) + 1e-9))
}
