import { TRACKS } from '#core/corpus/terms.ts'
import { hasRelation, hasTrack, laneOf, type Filter } from '#core/query/filter.ts'
import type { Columns } from './columns.ts'
import { isKind, kindAsEvent, KINDS, type Kind } from './eventBits.ts'

/** What filter and search leave of a corpus: an event is in if its kind has a lane and it is a hit. */
export type Chosen = {
  /** By kind: the place of the event's lane in `TRACKS`, or `NO_LANE`. */
  readonly lanes: Uint8Array
  /** By row: 1 for what was found; null while nobody searches. */
  readonly hits: Uint8Array | null
}

export const NO_LANE = 255

export function chosenBy(filter: Filter, hits: Uint8Array | null): Chosen {
  return { lanes: Uint8Array.from({ length: KINDS }, (_, kind) => laneIn(filter, kind)), hits }
}

function laneIn(filter: Filter, kind: Kind): number {
  if (!isKind(kind)) return NO_LANE
  const event = kindAsEvent(kind)
  return hasRelation(event, filter) && hasTrack(event, filter)
    ? TRACKS.indexOf(laneOf(event, filter))
    : NO_LANE
}

/** How many lanes there can be. */
export const LANES = TRACKS.length

/** The lane of an event; `NO_LANE` if it is not chosen. */
export function laneOfRow({ kind }: Columns, { lanes, hits }: Chosen, row: number): number {
  if (hits !== null && hits[row] === 0) return NO_LANE
  return lanes[kind[row] ?? 0] ?? NO_LANE
}

export function isChosen(columns: Columns, chosen: Chosen, row: number): boolean {
  return row >= 0 && laneOfRow(columns, chosen, row) !== NO_LANE
}
