import { edtfBounds, parseEdtf } from '#core/dates/edtf.ts'
import { DAYS_PER_YEAR, julianDay, type JulianDay, type Stretch } from '#core/dates/julianDay.ts'
import { placeInTime, type TimeSpan } from '#core/dates/timeSpan.ts'
import type { IndexEvent, IndexPart } from './parts.ts'
import type { Language, Relation } from './terms.ts'

/** An event placed on the time line. */
export type PlacedEvent = IndexEvent & { readonly time: TimeSpan }
export type PlacedPeriod = {
  readonly id: string
  readonly relation: Relation
  readonly time: TimeSpan
}

/** All that a corpus is besides its events. */
export type CorpusFrame = {
  readonly id: string
  readonly version: string
  readonly languages: readonly Language[]
  /** In which of the page's languages the texts are converted from another Chinese. */
  readonly convertible: readonly Language[]
  readonly periods: readonly PlacedPeriod[]
  readonly hasRulers: boolean
  /** The day to which reaches what has not ended. */
  readonly today: JulianDay
  /** What the page shows first. */
  readonly home: Stretch
  /** The farthest that a reader can go. */
  readonly limits: Stretch
}

/** Every event, in order of first day, then id. Built once, never changed. */
export type Corpus = CorpusFrame & {
  readonly events: readonly PlacedEvent[]
  readonly byId: ReadonlyMap<string, PlacedEvent>
}

/**
 * Room at both ends, so that the first and last marks do not stick to the edge: eight years. Of
 * whole days, as links have: a view at the end would move a little with each time its link is read.
 */
const MARGIN_DAYS = Math.round(8 * DAYS_PER_YEAR)
const EVER = { past: julianDay(0), future: julianDay(6_000_000) }

/** Places an index in time; what has not ended reaches to `today`. */
export function buildCorpus(index: IndexPart, today: JulianDay): Corpus {
  const horizon = horizonOf(index, today)
  const events = index.events
    .map((event): PlacedEvent => ({ ...event, time: placeInTime(event.date, event.end, horizon) }))
    .toSorted((a, b) => a.time.days.start - b.time.days.start || (a.id < b.id ? -1 : 1))
  return {
    ...frameOf(index, { horizon, span: spanOf(events), today }),
    events,
    byId: new Map(events.map((event) => [event.id, event])),
  }
}

/** The frame of events that reach over `span`, null when there are none. */
export function frameOf(
  index: Omit<IndexPart, 'events'>,
  { horizon, span, today }: Reaches,
): CorpusFrame {
  const whole = {
    start: (span?.start ?? today) - MARGIN_DAYS,
    end: (span?.end ?? today) + MARGIN_DAYS,
  }
  const home = index.defaultView === undefined ? whole : stretchOf(index.defaultView, whole)
  return {
    id: index.id,
    version: index.version,
    languages: index.languages,
    convertible: index.convertible ?? [],
    periods: index.periods.map(({ id, relation, start, end }) => ({
      id,
      relation,
      time: placeInTime(start, end, horizon),
    })),
    hasRulers: index.hasRulers,
    today,
    home,
    limits: { start: Math.min(home.start, whole.start), end: Math.max(home.end, whole.end) },
  }
}

type Reaches = {
  readonly horizon: { readonly past: JulianDay; readonly future: JulianDay }
  readonly span: Stretch | null
  readonly today: JulianDay
}

/** What began before memory is drawn from the earliest day named, what goes on to the latest or today. */
function horizonOf({ events }: IndexPart, today: JulianDay) {
  let [past, future] = [EVER.future, today]
  for (const { date, end = date } of events) {
    for (const day of daysNamed(date, end === '..' ? date : end)) {
      if (day < past) past = day
      if (day > future) future = day
    }
  }
  return { past: past === EVER.future ? EVER.past : past, future }
}

/** The known first and last days of a date and an end. */
export function daysNamed(date: string, end: string): readonly JulianDay[] {
  const bounds = [edtfBounds(parseEdtf(date)), edtfBounds(parseEdtf(end))]
  return bounds.flatMap(({ start, end: last }) => [start, last]).filter((day) => day !== null)
}

function spanOf(events: readonly PlacedEvent[]): Stretch | null {
  let [start, end] = [Infinity, -Infinity]
  for (const { time } of events) {
    if (time.days.start < start) start = time.days.start
    if (time.days.end > end) end = time.days.end
  }
  return events.length === 0 ? null : { start, end }
}

function stretchOf(interval: string, otherwise: Stretch): Stretch {
  const { start, end } = edtfBounds(parseEdtf(interval))
  return { start: start ?? otherwise.start, end: end === null ? otherwise.end : end + 1 }
}
