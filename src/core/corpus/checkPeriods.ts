import { parseIsoDate } from '#core/dates/isoDate.ts'
import { julianDay, type DaySpan } from '#core/dates/julianDay.ts'
import type { Report } from './problem.ts'
import type { List } from './readParts.ts'
import type { Period } from './schema.ts'

/** Later than any day of a record. */
const NEVER = julianDay(6_000_000)

/** Periods must follow one another day by day, in order, the last one open. */
export function checkPeriods(
  periods: readonly Period[],
  reporter: (list: List, id: string) => Report,
): void {
  let previous: DaySpan | null = null
  for (const [i, period] of periods.entries()) {
    const report = reporter('periods', period.id)
    const days = daysOf(period, i === periods.length - 1, report)
    if (days !== null && previous !== null) checkFollows(previous, days, period.start, report)
    previous = days ?? previous
  }
}

function daysOf({ start, end }: Period, isLast: boolean, report: Report): DaySpan | null {
  const first = parseIsoDate(start)
  const last = isLast && end === '..' ? NEVER : parseIsoDate(end)
  if (first === null) report('start', 'must be a day, YYYY-MM-DD', start)
  if (last === null) report('end', 'must be a day, YYYY-MM-DD, or .. for the last period', end)
  if (first === null || last === null) return null
  if (last < first) report('end', 'must not be before start', end)
  return { start: first, end: last }
}

function checkFollows(
  previous: DaySpan,
  { start: first }: DaySpan,
  start: string,
  report: Report,
): void {
  const gap = first - previous.end
  if (gap > 1) report('start', `leaves a gap of ${gap - 1} days after the period before`, start)
  if (gap < 1) report('start', `overlaps the period before by ${1 - gap} days`, start)
}
