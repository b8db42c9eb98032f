import { arrange } from '#columns/arrange.ts'
import { laneOfRow, NO_LANE, type Chosen } from '#columns/chosen.ts'
import type { Columns } from '#columns/columns.ts'
import { MOST_ROWS } from '#columns/lane.ts'
import { createPages } from '#columns/pages.ts'
import { pickEvents, pickedAs, type Picked } from '#columns/picks.ts'
import { reachFor } from '#columns/reach.ts'
import type { RanksOf } from '#columns/ranks.ts'
import { firstFrom } from '#columns/rows.ts'
import { TRACKS } from '#core/corpus/terms.ts'
import { lengthOf } from '#core/dates/julianDay.ts'
import { MARK_RADIUS, markOf, titleOf, type Form } from '#core/lod/form.ts'
import { pixelsPerDayOf } from '#core/lod/scale.ts'
import type { ColumnTable } from './columnTable.ts'
import type { Drawing, DrawingRoom, HiddenCount, Selection } from './events.ts'
import { rememberLast } from './rememberLast.ts'

/** Cells in which hidden events are counted, over the days that the widget is fed: the tiles. */
const CELLS = 7
/** The lowest row of a lane holds the counts. */
const COUNT_ROWS = 1

/** Draws chosen rows of columns. What is arranged is kept while the lanes have as many rows. */
export function createColumnDraw(
  table: ColumnTable,
  chosen: Chosen,
  ranksOf: RanksOf,
): Selection['draw'] {
  const { columns } = table
  const arranged = rememberLast((rows: number) => {
    const all = arrange(columns, chosen, rows)
    return { all, pageOf: createPages(columns, chosen, all) }
  })
  let last: { room: DrawingRoom; drawing: Drawing } | undefined
  return (room) => {
    if (last !== undefined && isSame(last.room, room)) return last.drawing
    const { all, pageOf } = arranged(Math.max(1, room.rowsPerLane - COUNT_ROWS))
    const need = reachFor(MARK_RADIUS * 2 + room.widestTitle, room.step)
    const laneOf = (row: number) => laneOfRow(columns, chosen, row)
    const found = pickEvents(columns, all, pageOf, { ...room.tiles, need })
    const pinned = [...room.pinned]
      .map(table.rowOf)
      .filter((row) => row >= 0 && laneOf(row) !== NO_LANE && touches(columns, row, room))
      .map((row) => pickedAs(row, columns, all, pageOf))
    const picks = withPinned(found, pinned, { columns, laneOf, room })
    const drawing = {
      forms: formsOf(picks, { table, laneOf, room }),
      counts: countHidden(picks, { columns, laneOf, ranksOf, room }),
    }
    last = { room, drawing }
    return drawing
  }
}

type LaneOf = (row: number) => number

function isSame(a: DrawingRoom, b: DrawingRoom): boolean {
  return (
    a.rowsPerLane === b.rowsPerLane &&
    a.step === b.step &&
    a.tiles.start === b.tiles.start &&
    a.tiles.end === b.tiles.end &&
    a.pinned === b.pinned &&
    a.widestTitle === b.widestTitle &&
    a.titles === b.titles
  )
}

function touches({ start, end }: Columns, row: number, { tiles }: DrawingRoom): boolean {
  return (start[row] ?? 0) < tiles.end && (end[row] ?? 0) >= tiles.start
}

/** What the reader has opened or focused comes first; what it would cover gives way. */
function withPinned(
  found: readonly Picked[],
  pinned: readonly Picked[],
  { columns, laneOf, room }: { columns: Columns; laneOf: LaneOf; room: DrawingRoom },
): readonly Picked[] {
  if (pinned.length === 0) return found
  const { start, end } = columns
  const days = (room.widestTitle + 2 * MARK_RADIUS) / pixelsPerDayOf(room.step)
  const lastOf = ({ event, atStart }: Picked) =>
    Math.max((start[event] ?? 0) + days, atStart ? 0 : (end[event] ?? 0))
  const isInTheWay = (one: Picked) =>
    pinned.some(
      (pin) =>
        pin.row === one.row &&
        laneOf(pin.event) === laneOf(one.event) &&
        (start[one.event] ?? 0) < lastOf(pin) &&
        (start[pin.event] ?? 0) < lastOf(one),
    )
  return [...found.filter((one) => !isInTheWay(one)), ...pinned].toSorted(
    (a, b) => a.event - b.event,
  )
}

type FormContext = {
  readonly table: ColumnTable
  readonly laneOf: LaneOf
  readonly room: DrawingRoom
}

/** In order of time, as the picks are. */
function formsOf(picks: readonly Picked[], { table, laneOf, room }: FormContext): readonly Form[] {
  const scale = pixelsPerDayOf(room.step)
  const title = room.widestTitle + 2 * MARK_RADIUS
  /** By row: where the last title or bar before ends, in px. */
  const ends = new Map<number, number>()
  return picks.map(({ event, row, atStart }) => {
    const placed = table.eventOf(event)
    const placement = { event: placed, lane: TRACKS[laneOf(event)] ?? '', row, atStart }
    const { start, end } = placed.time.days
    const at = laneOf(event) * MOST_ROWS + row
    const before = ends.get(at) ?? -Infinity
    ends.set(at, Math.max(start * scale + title, atStart ? 0 : (end + 1) * scale))
    const width = MARK_RADIUS + room.titles.labelWidth(placed.id)
    if ((room.titles.lastDay - start) * scale >= width) return titleOf(placement, false)
    // Before the end of the time line a title stands left of its mark, if there is room.
    return start * scale - title >= before ? titleOf(placement, true) : markOf(placement)
  })
}

type CountContext = {
  readonly columns: Columns
  readonly laneOf: LaneOf
  readonly ranksOf: RanksOf
  readonly room: DrawingRoom
}

function countHidden(
  picks: readonly Picked[],
  { columns, laneOf, ranksOf, room: { tiles } }: CountContext,
): readonly HiddenCount[] {
  const cell = lengthOf(tiles) / CELLS
  const edges = Array.from({ length: CELLS + 1 }, (_, at) => tiles.start + at * cell)
  const ranks = edges.map((day) => ranksOf(firstFrom(columns.start, day)))
  const drawn = new Uint32Array(TRACKS.length * CELLS)
  for (const { event } of picks) {
    const at = Math.floor(((columns.start[event] ?? 0) - tiles.start) / cell)
    if (at < 0 || at >= CELLS) continue
    const place = laneOf(event) * CELLS + at
    drawn[place] = (drawn[place] ?? 0) + 1
  }
  return TRACKS.flatMap((lane, i) =>
    Array.from({ length: CELLS }, (_, at) => {
      const began = (ranks[at + 1]?.[i] ?? 0) - (ranks[at]?.[i] ?? 0)
      const [start = 0, end = 0] = edges.slice(at)
      return { lane, start, end, count: began - (drawn[i * CELLS + at] ?? 0) }
    }).filter(({ count }) => count > 0),
  )
}
