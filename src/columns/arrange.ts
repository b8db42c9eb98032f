import { LANES, NO_LANE, type Chosen } from './chosen.ts'
import type { Columns } from './columns.ts'
import { IMPORTANCES } from './eventBits.ts'
import { createLane, eachSpread, MOST_ROWS } from './lane.ts'
import { createPeaks, type Peaks } from './peaks.ts'
import { NO_REACH, reachOf } from './reach.ts'

/** Where the events stand that have some room to themselves. */
export type Arrangement = {
  readonly rows: number
  /** By event: the row of its lane, 0 at the top; with `AT_START` added for a bar that is drawn at its first day only. */
  readonly row: Uint8Array
  /** By event: by how much it is clear of all more important ones of its row; `NO_REACH` if by less than `NEAR` days. */
  readonly reach: Uint8Array
  readonly reaches: Peaks
  /** By event: the last day of a bar; of all others, before all time. */
  readonly bars: Peaks
}

export const AT_START = 128
/** What has fewer days to itself is arranged when the reader comes near: see `page.ts`. */
export const NEAR = 16
export const NO_BAR = -0x80_00_00_00

/**
 * Gives each chosen event a row of its lane for good, and says from which zoom
 * on it has room for a title. In falling importance, and evenly spread among
 * equals, each takes the row in which its nearest neighbour is farthest; that
 * distance is its reach. So at any zoom no two titles overlap, what is drawn
 * does not depend on where the reader looks, and zooming in takes nothing away.
 * Bars keep to the lower half of the rows; one that finds no free stretch is
 * drawn at its first day.
 */
export function arrange(columns: Columns, chosen: Chosen, mostRows: number): Arrangement {
  const { count, start, end } = columns
  const rows = Math.min(mostRows, MOST_ROWS)
  const row = new Uint8Array(count)
  const reach = new Uint8Array(count)
  const first = start[0] ?? 0
  const days = (start[count - 1] ?? 0) - first + 1
  const lanes = Array.from({ length: LANES }, () => createLane(days, rows, NEAR))
  for (const [place, events] of inTurn(columns, chosen).entries()) {
    const lane = lanes[place % LANES]
    if (lane === undefined) continue
    const isHopeless = (event: number) => lane.isFull((start[event] ?? 0) - first)
    const waiting = leftOf(events, isHopeless)
    eachSpread(waiting.length, (at) => {
      const event = waiting[at] ?? 0
      if (isHopeless(event)) return
      lane.place((start[event] ?? 0) - first, (end[event] ?? 0) - first)
      row[event] = lane.isCut ? lane.row | AT_START : lane.row
      reach[event] = reachOf(lane.room)
    })
  }
  return {
    rows,
    row,
    reach,
    reaches: createPeaks(reach),
    bars: createPeaks(barEnds(columns, row, reach)),
  }
}

/** The chosen events by importance, then lane: the first `LANES` lists are those of the most important. Each in order of time. */
function inTurn({ count, kind, look }: Columns, { lanes, hits }: Chosen): readonly Uint32Array[] {
  const listOf = (event: number) => {
    const lane = lanes[kind[event] ?? 0] ?? NO_LANE
    const isOut = lane === NO_LANE || (hits !== null && hits[event] === 0)
    return isOut ? NO_LANE : ((look[event] ?? 0) & 7) * LANES + lane
  }
  const sizes = new Uint32Array(IMPORTANCES * LANES)
  for (let event = 0; event < count; event++) {
    const list = listOf(event)
    if (list !== NO_LANE) sizes[list] = (sizes[list] ?? 0) + 1
  }
  const lists = Array.from(sizes, (size) => new Uint32Array(size))
  sizes.fill(0)
  for (let event = 0; event < count; event++) {
    const list = listOf(event)
    const events = lists[list]
    const at = sizes[list] ?? 0
    if (events === undefined) continue
    events[at] = event
    sizes[list] = at + 1
  }
  return lists
}

/** Drops events from a list, which is no longer what it was, and gives what is left of it. */
function leftOf(events: Uint32Array, isOut: (event: number) => boolean): Uint32Array {
  let left = 0
  for (const event of events) if (!isOut(event)) events[left++] = event
  return events.subarray(0, left)
}

function barEnds({ count, start, end }: Columns, row: Uint8Array, reach: Uint8Array): Int32Array {
  const ends = new Int32Array(count)
  for (let event = 0; event < count; event++) {
    const last = end[event] ?? 0
    const isBar =
      reach[event] !== NO_REACH && last > (start[event] ?? 0) && (row[event] ?? 0) < AT_START
    ends[event] = isBar ? last : NO_BAR
  }
  return ends
}
