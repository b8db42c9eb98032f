import { hiddenBy, SHOW_ALL, type Filter, type Hiding } from '#core/query/filter.ts'
import { rulerLines, type Tenure } from '#core/lod/rulerLines.ts'
import { createStrip, type Strip } from '#core/lod/strip.ts'
import type { Step } from '#core/query/neighbours.ts'
import type { PlacedEvent } from '#core/corpus/corpus.ts'
import { edtfBounds, parseEdtf } from '#core/dates/edtf.ts'
import type { DaySpan, Stretch } from '#core/dates/julianDay.ts'
import type { ReadDate } from '#core/query/typedDate.ts'
import type { Events, Found, Selection } from './events.ts'
import { rememberLast } from './rememberLast.ts'
import type { AppState, Search } from './store.ts'

const NO_HITS: readonly string[] = []

/** A date that the reader typed, in EDTF, and its days. */
type TypedDate = { readonly date: string; readonly days: DaySpan }

const typed = rememberLast(
  (readDate: ReadDate | null, query: string, limits: Stretch): TypedDate | null => {
    const date = readDate?.(query) ?? null
    if (date === null) return null
    const { start, end } = edtfBounds(parseEdtf(date))
    const isWithin = start !== null && end !== null && start < limits.end && end >= limits.start
    return isWithin ? { date, days: { start, end } } : null
  },
)

/** The date that the query is, when the time line reaches it. */
export function selectTypedDate({ readDate, query, corpus }: AppState): TypedDate | null {
  return typed(readDate, query, corpus.limits)
}

const find = rememberLast(
  (search: Search | null, query: string, date: TypedDate | null): Found | null => {
    if (query.trim() === '' || search === null) return null
    const found = search(query)
    // A date of which no text speaks is a place to go to, and no condition.
    return found.count === 0 && date !== null ? null : found
  },
)
const selected = rememberLast((events: Events, filter: Filter, found: Found | null) =>
  events.select(filter, found),
)

/** What the query found; null while nobody searches. */
export function selectFound(state: AppState): Found | null {
  return find(state.search, state.query, selectTypedDate(state))
}

/** Ids of the best that the query found; empty while nobody searches. */
export function selectHits(state: AppState): readonly string[] {
  return selectFound(state)?.best ?? NO_HITS
}

/** The events that the filters and the search leave. */
export function selectMatching(state: AppState): Selection {
  return selected(state.corpus.events, state.filter, selectFound(state))
}

const searched = rememberLast((events: Events, found: Found) => events.select(SHOW_ALL, found))
const hiding = rememberLast((event: PlacedEvent, filter: Filter, isFound: boolean) =>
  hiddenBy(event, filter, isFound ? null : NOTHING_FOUND),
)
const NOTHING_FOUND: ReadonlySet<string> = new Set()

/** The words of the period in which an event began; undefined when it is in none. */
export function selectPeriodThen({ corpus, titles }: AppState, { time }: PlacedEvent) {
  const { start } = time.days
  const then = corpus.periods.find(({ time: { days } }) => start >= days.start && start <= days.end)
  return then === undefined ? undefined : titles.periods[then.id]
}

/** Which conditions hold an event back. */
export function selectHiding(state: AppState, event: PlacedEvent): Hiding {
  const found = selectFound(state)
  const isFound = found === null || searched(state.corpus.events, found).has(event.id)
  return hiding(event, state.filter, isFound)
}

const counts = rememberLast((relations: number, tracks: number, query: number) => ({
  relations,
  tracks,
  query,
}))

/** How many events would be left without each kind of condition; 0 for a kind that holds none back. */
export function selectWithout(state: AppState) {
  const { corpus, filter } = state
  const { relations, tracks } = filter
  const found = selectFound(state)
  const count = (without: Filter, hits: Found | null) => corpus.events.select(without, hits).count
  return counts(
    relations.size === 0 ? 0 : count({ relations: new Set(), tracks }, found),
    tracks.size === 0 ? 0 : count({ relations, tracks: new Set() }, found),
    found === null ? 0 : count(filter, null),
  )
}

export const NO_TENURES: readonly Tenure[] = []
const tenures = rememberLast(rulerLines)

/** Who stands in the lane of rulers; none while it is closed or not loaded. */
export function selectTenures({ corpus, rulers, areRulersOpen }: AppState): readonly Tenure[] {
  return areRulersOpen && rulers !== null ? tenures(rulers, corpus.today) : NO_TENURES
}

const strip = rememberLast(createStrip)

/** The scale of the overview. */
export function selectStrip({ corpus }: AppState): Strip {
  return strip(corpus.limits, corpus.home)
}

/** The id of the event one step from where the keyboard is. */
export function selectNeighbour(state: AppState, from: string | null, step: Step): string | null {
  return selectMatching(state).step(from, step)
}
