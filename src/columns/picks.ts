import { AT_START, NEAR, NO_BAR, type Arrangement } from './arrange.ts'
import { PAGE, type PageOf } from './pages.ts'
import type { Columns } from './columns.ts'
import { NO_REACH, reachOf, type Reach } from './reach.ts'
import { firstFrom } from './rows.ts'

/** An event that is drawn: its row in the columns, its row in its lane. */
export type Picked = {
  readonly event: number
  readonly row: number
  readonly atStart: boolean
  readonly reach: Reach
}

/** The events that touch the days from `start` to before `end` and have the reach that a title needs, in order of time. */
export function pickEvents(
  columns: Columns,
  all: Arrangement,
  pageOf: PageOf,
  { start, end, need }: { readonly start: number; readonly end: number; readonly need: Reach },
): readonly Picked[] {
  const picks: Picked[] = []
  const [from, to] = [firstFrom(columns.start, start), firstFrom(columns.start, end)]
  const pick = (event: number, bits: number, reach: Reach) =>
    picks.push({ event, row: bits & ~AT_START, atStart: bits >= AT_START, reach })
  const pickFromAll = (event: number) => pick(event, all.row[event] ?? 0, all.reach[event] ?? 0)
  all.bars.each(0, from, Math.max(NO_BAR + 1, start), (event) => {
    if ((all.reach[event] ?? 0) >= need) pickFromAll(event)
  })
  if (need >= reachOf(NEAR)) {
    all.reaches.each(from, to, need, pickFromAll)
    return picks
  }
  for (let number = Math.floor(start / PAGE); number * PAGE < end; number++) {
    const { first, row, reach } = pageOf(number)
    for (const [i, own] of reach.entries()) {
      const event = first + i
      if (own < need || event >= to) continue
      // A bar that began before may be one of those above, arranged for all zooms.
      const isNew =
        event >= from || (all.reach[event] === NO_REACH && isBarTo(start, event, row[i]))
      if (isNew) pick(event, row[i] ?? 0, own)
    }
  }
  return picks

  function isBarTo(day: number, event: number, bits = 0): boolean {
    return bits < AT_START && (columns.end[event] ?? 0) >= day
  }
}

/** An event in its place, whether it has any room there or not. */
export function pickedAs(
  event: number,
  columns: Columns,
  all: Arrangement,
  pageOf: PageOf,
): Picked {
  const { first, row, reach } = pageOf(Math.floor((columns.start[event] ?? 0) / PAGE))
  const bits = row[event - first] ?? 0
  return {
    event,
    row: bits & ~AT_START,
    atStart: bits >= AT_START,
    reach: Math.max(all.reach[event] ?? 0, reach[event - first] ?? 0),
  }
}
