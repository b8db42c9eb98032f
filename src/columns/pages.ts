import { IMPORTANCES } from './eventBits.ts'
import { AT_START, NEAR, NO_BAR, type Arrangement } from './arrange.ts'
import { laneOfRow, LANES, type Chosen } from './chosen.ts'
import type { Columns } from './columns.ts'
import { createLane, eachSpread, type Lane } from './lane.ts'
import { NO_REACH, reachOf } from './reach.ts'
import { recent } from './recent.ts'
import { firstFrom } from './rows.ts'

/** Events of some days in all detail; arrays count from the event `first`. */
export type Page = {
  readonly first: number
  /** See `Arrangement`. */
  readonly row: Uint8Array
  readonly reach: Uint8Array
}

/** Answers with a page by its number. */
export type PageOf = (page: number) => Page

/** Days of a page. */
export const PAGE = 256
/** Pages kept, so that going back and forth costs nothing. */
const KEPT = 12

/**
 * Arranges what has no room from afar, page by page, when a reader comes near.
 * A page is the same whatever stands on the screen; its events keep clear of
 * those that are arranged for all zooms, and of the edges of the page, beyond
 * which others are arranged for themselves.
 */
export function createPages(columns: Columns, chosen: Chosen, all: Arrangement): PageOf {
  return recent(KEPT, (number) => arrangePage(columns, chosen, all, number))
}

function arrangePage(columns: Columns, chosen: Chosen, all: Arrangement, number: number): Page {
  const { start, end, look } = columns
  const firstDay = number * PAGE
  const [first, last] = [firstFrom(start, firstDay), firstFrom(start, firstDay + PAGE)]
  const row = all.row.slice(first, last)
  const reach = all.reach.slice(first, last)
  const rows = Array.from({ length: last - first }, (_, i) => first + i)
  const lanes = seededLanes(columns, chosen, all, firstDay)
  for (let importance = 0; importance < IMPORTANCES; importance++) {
    for (const [i, lane] of lanes.entries()) {
      const waiting = rows.filter(
        (event) =>
          ((look[event] ?? 0) & 7) === importance &&
          reach[event - first] === NO_REACH &&
          laneOfRow(columns, chosen, event) === i,
      )
      eachSpread(waiting.length, (place) => {
        const event = waiting[place] ?? 0
        const day = (start[event] ?? 0) - firstDay
        const until = (end[event] ?? 0) - firstDay
        // A bar that leads out of its page would meet what is arranged there for itself.
        const isCut = until >= PAGE
        lane.place(day + NEAR, (isCut ? day : until) + NEAR)
        const room = Math.min(lane.room, day + 1, PAGE - day)
        row[event - first] = isCut || lane.isCut ? lane.row | AT_START : lane.row
        reach[event - first] = Math.min(reachOf(room), reachOf(NEAR - 1))
      })
    }
  }
  return { first, row, reach }
}

/** Lanes of a page and `NEAR` days on each side, with what is arranged for all zooms. */
function seededLanes(
  columns: Columns,
  chosen: Chosen,
  all: Arrangement,
  firstDay: number,
): readonly Lane[] {
  const { start, end } = columns
  const lanes = Array.from({ length: LANES }, () => createLane(PAGE + 2 * NEAR, all.rows, 1))
  const from = firstFrom(start, firstDay - NEAR)
  const take = (event: number) => {
    const bits = all.row[event] ?? 0
    const day = Math.max(0, (start[event] ?? 0) - firstDay + NEAR)
    const until =
      bits >= AT_START ? day : Math.min((end[event] ?? 0) - firstDay + NEAR, PAGE + 2 * NEAR)
    lanes[laneOfRow(columns, chosen, event)]?.take(bits & ~AT_START, day, Math.max(day, until))
  }
  all.bars.each(0, from, Math.max(NO_BAR + 1, firstDay - NEAR), take)
  all.reaches.each(from, firstFrom(start, firstDay + PAGE + NEAR), NO_REACH + 1, take)
  return lanes
}
