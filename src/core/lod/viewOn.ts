import { DAYS_PER_YEAR, type DaySpan, type Stretch } from '#core/dates/julianDay.ts'

/** Share of the days that is shown before and after them, so that no mark of theirs is cut by the edge. */
const EDGE = 0.03

/** What the screen shows to show these days: all of them, of short ones what was around them too, and no less than a year. */
export function viewOn({ start, end }: DaySpan): Stretch {
  const length = end + 1 - start
  const around = Math.min(length, DAYS_PER_YEAR)
  const margin = Math.max(length * EDGE, around, (DAYS_PER_YEAR - length) / 2)
  return { start: start - margin, end: end + 1 + margin }
}
