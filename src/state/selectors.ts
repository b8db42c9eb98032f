import {
  countFacets,
  filterEvents,
  hiddenBy,
  laneOf,
  type Filter,
  type Hiding,
  type Hits,
} from '#core/query/filter.ts'
import type { Search } from '#core/query/search.ts'
import { rulerLines, type Tenure } from '#core/lod/rulerLines.ts'
import { createStrip, type Strip } from '#core/lod/strip.ts'
import { neighbour, type Step } from '#core/query/neighbours.ts'
import type { PlacedEvent } from '#core/corpus/corpus.ts'
import { TRACKS } from '#core/corpus/terms.ts'
import { edtfBounds, parseEdtf } from '#core/dates/edtf.ts'
import type { DaySpan, Stretch } from '#core/dates/julianDay.ts'
import type { ReadDate } from '#core/query/typedDate.ts'
import { rememberLast } from './rememberLast.ts'
import type { AppState } from './store.ts'

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
  (search: Search | null, query: string, date: TypedDate | null): readonly string[] | null => {
    if (query.trim() === '' || search === null) return null
    const found = search(query)
    // A date of which no text speaks is a place to go to, and no condition.
    return found.length === 0 && date !== null ? null : found
  },
)
const asSet = rememberLast((ids: readonly string[] | null): Hits => ids && new Set(ids))
const filtered = rememberLast(filterEvents)
const counted = rememberLast(countFacets)

function foundIn(state: AppState): readonly string[] | null {
  return find(state.search, state.query, selectTypedDate(state))
}

/** Ids that the query found, best first; empty while nobody searches. */
export function selectHits(state: AppState): readonly string[] {
  return foundIn(state) ?? NO_HITS
}

/** The events that the filters and the search leave, in order of time. */
export function selectMatching(state: AppState) {
  return filtered(state.corpus.events, state.filter, asSet(foundIn(state)))
}

export function selectFacets(state: AppState) {
  return counted(state.corpus.events, state.filter, asSet(foundIn(state)))
}

const hiding = rememberLast(hiddenBy)

/** Which conditions hold an event back. */
export function selectHiding(state: AppState, event: PlacedEvent): Hiding {
  return hiding(event, state.filter, asSet(foundIn(state)))
}

const counts = rememberLast((relations: number, tracks: number, query: number) => ({
  relations,
  tracks,
  query,
}))

/** How many events would be left without each kind of condition; 0 for a kind that holds none back. */
export function selectWithout(state: AppState) {
  const { corpus, filter } = state
  const hits = asSet(foundIn(state))
  const { relations, tracks } = filter
  const count = (without: Filter, found: Hits) => filterEvents(corpus.events, without, found).length
  return counts(
    relations.size === 0 ? 0 : count({ relations: new Set(), tracks }, hits),
    tracks.size === 0 ? 0 : count({ relations, tracks: new Set() }, hits),
    hits === null ? 0 : count(filter, null),
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
  const { filter } = state
  const lanes = {
    order: TRACKS,
    of: (event: Parameters<typeof laneOf>[0]) => laneOf(event, filter),
  }
  return neighbour(selectMatching(state), from, step, lanes)
}
