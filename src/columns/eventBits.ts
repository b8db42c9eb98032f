import { RELATIONS, TRACKS, type Relation, type Track } from '#core/corpus/terms.ts'
import type { Edge } from '#core/dates/timeSpan.ts'

/**
 * What a filter asks of an event, in one byte: bits 0 and 1 its main track,
 * 2 to 5 all its tracks, 6 and 7 its relation. So a filter is a table of 256
 * answers, and what is counted by kind is counted for every filter at once.
 */
export type Kind = number
export const KINDS = 256

/** How it is drawn, in one byte: bits 0 to 2 importance, 3 and 4 its first edge, 5 and 6 its last one, 7 whether it lasted. */
export type Look = number

export type Looks = {
  readonly importance: 1 | 2 | 3 | 4 | 5
  readonly startEdge: Edge
  readonly endEdge: Edge
  readonly lasting: boolean
}

const EDGES: readonly Edge[] = ['exact', 'uncertain', 'open']
const LEVELS = [1, 2, 3, 4, 5] as const
export const IMPORTANCES = LEVELS.length

export function kindOf(track: Track, further: readonly Track[], relation: Relation): Kind {
  let mask = 0
  for (const one of [track, ...further]) mask |= 1 << TRACKS.indexOf(one)
  return TRACKS.indexOf(track) | (mask << 2) | (RELATIONS.indexOf(relation) << 6)
}

export function trackOf(kind: Kind): Track {
  return TRACKS[kind & 3] ?? 'political'
}

/** In the order in which the page shows them, without the main one. */
export function furtherTracksOf(kind: Kind): readonly Track[] {
  return TRACKS.filter((_, i) => i !== (kind & 3) && ((kind >> 2) & (1 << i)) !== 0)
}

export function relationOf(kind: Kind): Relation {
  return RELATIONS[kind >> 6] ?? 'normalization'
}

/** What all events of a kind have in common. */
export function kindAsEvent(kind: Kind) {
  return { track: trackOf(kind), furtherTracks: furtherTracksOf(kind), relation: relationOf(kind) }
}

/** Whether any event can have this byte: a relation that there is, and the main track among all. */
export function isKind(kind: Kind): boolean {
  return kind >> 6 < RELATIONS.length && ((kind >> 2) & (1 << (kind & 3))) !== 0
}

export function lookOf({ importance, startEdge, endEdge, lasting }: Looks): Look {
  return (
    (importance - 1) |
    (EDGES.indexOf(startEdge) << 3) |
    (EDGES.indexOf(endEdge) << 5) |
    (lasting ? 128 : 0)
  )
}

export function looksOf(look: Look): Looks {
  return {
    importance: LEVELS[look & 7] ?? 5,
    startEdge: EDGES[(look >> 3) & 3] ?? 'exact',
    endEdge: EDGES[(look >> 5) & 3] ?? 'exact',
    lasting: look >= 128,
  }
}

export function isLook(look: Look): boolean {
  return (look & 7) < 5 && ((look >> 3) & 3) < 3 && ((look >> 5) & 3) < 3
}
