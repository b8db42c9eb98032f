import { laneOfRow, LANES, NO_LANE, type Chosen } from './chosen.ts'
import type { Columns } from './columns.ts'

/** Counts the chosen events of a lane that began from one day to before another, without looking at any. */
export type CountStarts = (lane: number, from: number, to: number) => number

/** Ten bytes for every day of the corpus, whatever the number of events. */
export function createCountStarts(columns: Columns, chosen: Chosen): CountStarts {
  const { count, start } = columns
  const first = start[0] ?? 0
  const days = (start[count - 1] ?? 0) - first + 1
  /** By lane and day: how many began before it. */
  const before = Array.from({ length: LANES }, () => new Uint32Array(days + 1))
  for (let event = 0; event < count; event++) {
    const lane = laneOfRow(columns, chosen, event)
    const counts = lane === NO_LANE ? undefined : before[lane]
    const day = (start[event] ?? 0) - first + 1
    if (counts !== undefined) counts[day] = (counts[day] ?? 0) + 1
  }
  for (const counts of before) {
    for (let day = 1; day <= days; day++) counts[day] = (counts[day] ?? 0) + (counts[day - 1] ?? 0)
  }
  const startedBefore = (lane: number, day: number) =>
    before[lane]?.[Math.min(days, Math.max(0, Math.ceil(day) - first))] ?? 0
  return (lane, from, to) => startedBefore(lane, to) - startedBefore(lane, from)
}
