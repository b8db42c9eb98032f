import type { PlacedEvent } from '#core/corpus/corpus.ts'
import { RELATIONS, TRACKS, type Relation, type Track } from '#core/corpus/terms.ts'

/** What the reader asked to see. An empty set asks for nothing in particular: all pass. */
export type Filter = {
  readonly relations: ReadonlySet<Relation>
  readonly tracks: ReadonlySet<Track>
}

export const SHOW_ALL: Filter = { relations: new Set(), tracks: new Set() }

/** An event's main track and the others under which it is found. */
type Tracked = Pick<PlacedEvent, 'track' | 'furtherTracks'>

/** Ids that a search found; null when nobody searches. */
export type Hits = ReadonlySet<string> | null

export function filterEvents(
  events: readonly PlacedEvent[],
  filter: Filter,
  hits: Hits,
): readonly PlacedEvent[] {
  return events.filter(
    (event) => hasRelation(event, filter) && hasTrack(event, filter) && isHit(event, hits),
  )
}

/** How many events each toggle would show, given all the other choices. */
export type FacetCounts = {
  readonly relations: Readonly<Record<Relation, number>>
  readonly tracks: Readonly<Record<Track, number>>
}

export function countFacets(
  events: readonly PlacedEvent[],
  filter: Filter,
  hits: Hits,
): FacetCounts {
  const relations = { alliance: 0, hostility: 0, normalization: 0 }
  const tracks = { political: 0, military: 0, economic: 0, cultural: 0 }
  for (const event of events) {
    if (!isHit(event, hits)) continue
    if (hasTrack(event, filter)) relations[event.relation]++
    if (!hasRelation(event, filter)) continue
    for (const track of tracksOf(event)) tracks[track]++
  }
  return { relations, tracks }
}

export function toggleRelation(filter: Filter, relation: Relation): Filter {
  return { ...filter, relations: toggled(filter.relations, relation, RELATIONS) }
}

export function toggleTrack(filter: Filter, track: Track): Filter {
  return { ...filter, tracks: toggled(filter.tracks, track, TRACKS) }
}

export function isUnfiltered({ relations, tracks }: Filter): boolean {
  return relations.size === 0 && tracks.size === 0
}

/** Which conditions hold an event back. */
export type Hiding = { readonly [condition in 'relations' | 'tracks' | 'query']: boolean }

export function hiddenBy(event: PlacedEvent, filter: Filter, hits: Hits): Hiding {
  return {
    relations: !hasRelation(event, filter),
    tracks: !hasTrack(event, filter),
    query: !isHit(event, hits),
  }
}

/** The filter that also lets an event pass: its relation or main track is added where it was left out. */
export function widenedFor(event: PlacedEvent, filter: Filter): Filter {
  const wider = hasRelation(event, filter) ? filter : toggleRelation(filter, event.relation)
  return hasTrack(event, wider) ? wider : toggleTrack(wider, event.track)
}

/** The lane in which an event stands while `filter` holds: its main track, or the first chosen one that it also has. */
export function laneOf(event: Tracked, { tracks }: Filter): Track {
  if (tracks.size === 0 || tracks.has(event.track)) return event.track
  return event.furtherTracks?.find((track) => tracks.has(track)) ?? event.track
}

export function hasRelation(
  { relation }: Pick<PlacedEvent, 'relation'>,
  { relations }: Filter,
): boolean {
  return relations.size === 0 || relations.has(relation)
}

export function hasTrack(event: Tracked, { tracks }: Filter): boolean {
  return tracks.size === 0 || tracksOf(event).some((track) => tracks.has(track))
}

function isHit({ id }: PlacedEvent, hits: Hits): boolean {
  return hits === null || hits.has(id)
}

export function tracksOf({ track, furtherTracks }: Tracked): readonly Track[] {
  return furtherTracks === undefined ? [track] : [track, ...furtherTracks]
}

/** Choosing every value asks for the same as choosing none. */
function toggled<T>(chosen: ReadonlySet<T>, value: T, all: readonly T[]): ReadonlySet<T> {
  const next = new Set(chosen)
  if (!next.delete(value)) next.add(value)
  return next.size === all.length ? new Set() : next
}
