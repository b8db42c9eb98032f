import type { PlacedEvent } from '#core/corpus/corpus.ts'

/** Where an event stands inside its lane, whatever the zoom. */
export type Placement = {
  readonly event: PlacedEvent
  readonly lane: string
  /** 0 is the top row. */
  readonly row: number
  /** Its bar found no free stretch of a row: it is drawn at its first day only. */
  readonly atStart: boolean
}

/** The taken stretches of one row, in order, none overlapping. */
type Row = { readonly start: number; readonly end: number }[]

/**
 * Gives each event a row of its lane for good, so that neither panning nor
 * zooming moves it up or down. The most important choose first, and each takes
 * the row in which its nearest neighbour is farthest in time; rows fill evenly
 * and an event is as free as can be at every zoom. Bars leave the top row to
 * events of a day, so that a long one never hides what happened meanwhile.
 * The result is in order of importance, then first day.
 */
export function assignRows(
  events: readonly PlacedEvent[],
  laneOf: (event: PlacedEvent) => string,
  rowsPerLane: number,
): readonly Placement[] {
  const lanes = new Map<string, Row[]>()
  return events.toSorted(byImportance).map((event) => {
    const lane = laneOf(event)
    const rows = lanes.get(lane) ?? Array.from({ length: rowsPerLane }, (): Row => [])
    lanes.set(lane, rows)
    const { start, end } = event.time.days
    if (end > start && rows.length > 1) {
      const bar = freest(rows, start, end, 1)
      if (bar.gap > 0) return take(rows, bar, end)
    }
    return take(rows, freest(rows, start, start, 0), start)

    function take(all: readonly Row[], { row, gap, index }: Choice, last: number): Placement {
      if (gap > 0) all[row]?.splice(index, 0, { start, end: last })
      return { event, lane, row, atStart: last < end }
    }
  })
}

type Choice = { readonly row: number; readonly gap: number; readonly index: number }

/** The row with the widest room around [start, end]; a gap of 0 means that it is taken. */
function freest(rows: readonly Row[], start: number, end: number, firstRow: number): Choice {
  let best: Choice = { row: firstRow, gap: -1, index: 0 }
  for (const [row, taken] of rows.entries()) {
    if (row < firstRow) continue
    const index = firstAfter(taken, start)
    const left = taken[index - 1]
    const right = taken[index]
    const before = left === undefined ? Infinity : start - left.end
    const after = right === undefined ? Infinity : right.start - end
    const gap = Math.max(0, Math.min(before, after))
    if (gap > best.gap) best = { row, gap, index }
  }
  return best
}

function firstAfter(row: Row, day: number): number {
  let low = 0
  let high = row.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((row[middle]?.start ?? Infinity) <= day) low = middle + 1
    else high = middle
  }
  return low
}

function byImportance(a: PlacedEvent, b: PlacedEvent): number {
  return (
    a.importance - b.importance || a.time.days.start - b.time.days.start || (a.id < b.id ? -1 : 1)
  )
}
