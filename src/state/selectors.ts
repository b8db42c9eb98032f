import { countFacets, filterEvents, laneOf, type Filter, type Hits } from '#core/query/filter.ts'
import type { Search } from '#core/query/search.ts'
import { rulerLines, type Tenure } from '#core/lod/rulerLines.ts'
import { createStrip, type Strip } from '#core/lod/strip.ts'
import { neighbour, type Step } from '#core/query/neighbours.ts'
import { TRACKS } from '#core/corpus/terms.ts'
import { rememberLast } from './rememberLast.ts'
import type { AppState } from './store.ts'

const NO_HITS: readonly string[] = []

const find = rememberLast((search: Search | null, query: string): readonly string[] | null =>
  query.trim() === '' || search === null ? null : search(query),
)
const asSet = rememberLast((ids: readonly string[] | null): Hits => ids && new Set(ids))
const filtered = rememberLast(filterEvents)
const counted = rememberLast(countFacets)

/** Ids that the query found, best first; empty while nobody searches. */
export function selectHits({ search, query }: AppState): readonly string[] {
  return find(search, query) ?? NO_HITS
}

/** The events that the filters and the search leave, in order of time. */
export function selectMatching({ corpus, filter, search, query }: AppState) {
  return filtered(corpus.events, filter, asSet(find(search, query)))
}

export function selectFacets({ corpus, filter, search, query }: AppState) {
  return counted(corpus.events, filter, asSet(find(search, query)))
}

const counts = rememberLast((relations: number, tracks: number, query: number) => ({
  relations,
  tracks,
  query,
}))

/** How many events would be left without each kind of condition; 0 for a kind that holds none back. */
export function selectWithout({ corpus, filter, search, query }: AppState) {
  const hits = asSet(find(search, query))
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
