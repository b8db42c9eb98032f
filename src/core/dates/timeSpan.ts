import { edtfBounds, parseEdtf, type EdtfDate } from './edtf.ts'
import type { DaySpan, JulianDay } from './julianDay.ts'

/** How an event's end on the time line is known. */
export type Edge = 'exact' | 'uncertain' | 'open'

/** An event's place in time. */
export type TimeSpan = {
  /** What is drawn: every day that the event may have touched. */
  readonly days: DaySpan
  readonly startEdge: Edge
  readonly endEdge: Edge
  /** True when the event lasted longer than a day, not merely that its day is unknown. */
  readonly lasting: boolean
}

/** What the days before the first and after the last known one are taken to be. */
type Horizon = { readonly past: JulianDay; readonly future: JulianDay }

/** An end of `..` is an interval without end, wherever it begins. */
const FIRST_YEAR = '0001'

/**
 * Places an event. `date` is its date or beginning, `end` its end, both EDTF;
 * `..` and unknown ends reach to the horizon.
 * @throws {EdtfError} for a text that is no date
 * @throws {RangeError} when the end lies before the start
 */
export function placeInTime(date: string, end: string | undefined, horizon: Horizon): TimeSpan {
  const first = parseEdtf(date)
  const last = parseEdtf(end === undefined ? date : end === '..' ? `${FIRST_YEAR}/..` : end)
  const days = {
    start: edtfBounds(first).start ?? horizon.past,
    end: edtfBounds(last).end ?? horizon.future,
  }
  if (days.end < days.start) throw new RangeError(`must not be before ${date}`)
  return {
    days,
    startEdge: edgeOf(first, 'from'),
    endEdge: edgeOf(last, 'to'),
    lasting: end !== undefined || first.kind === 'interval',
  }
}

function edgeOf(date: EdtfDate, side: 'from' | 'to'): Edge {
  if (date.kind === 'set') return 'uncertain'
  const point = date.kind === 'interval' ? date[side] : date
  if (point === 'open') return 'open'
  if (point === 'unknown') return 'uncertain'
  return point.precision === 'day' && point.qualifier === undefined ? 'exact' : 'uncertain'
}
