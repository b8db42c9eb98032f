import type { DensityBin } from '#core/lod/density.ts'
import type { Strip } from '#core/lod/strip.ts'
import {
  hasRelation,
  hasTrack,
  tracksOf,
  type FacetCounts,
  type Filter,
} from '#core/query/filter.ts'
import { NO_LANE, type Chosen } from './chosen.ts'
import type { Columns } from './columns.ts'
import { isKind, kindAsEvent, KINDS, relationOf } from './eventBits.ts'

/** How many events of each kind began in each column of a strip: enough to count for any filter without looking at an event again. */
export type Tally = {
  readonly columns: number
  /** By column, then kind. */
  readonly counts: Uint32Array
}

/** Cuts a strip into `count` equal columns; of all events, or of those that were found. */
export function tallyOf(
  { count: events, start, kind }: Columns,
  hits: Uint8Array | null,
  { placeOf }: Pick<Strip, 'placeOf'>,
  count: number,
): Tally {
  const counts = new Uint32Array(count * KINDS)
  const first = start[0] ?? 0
  const columnOf = Uint16Array.from({ length: (start[events - 1] ?? 0) - first + 1 }, (_, day) =>
    Math.min(count - 1, Math.max(0, Math.floor(placeOf(first + day) * count))),
  )
  for (let event = 0; event < events; event++) {
    if (hits !== null && hits[event] === 0) continue
    const at = (columnOf[(start[event] ?? 0) - first] ?? 0) * KINDS + (kind[event] ?? 0)
    counts[at] = (counts[at] ?? 0) + 1
  }
  return { columns: count, counts }
}

/** By column, how many of the chosen kinds began in it. */
export function densityOf(
  { columns, counts }: Tally,
  { lanes }: Pick<Chosen, 'lanes'>,
): readonly DensityBin[] {
  const kinds = [...lanes.keys()].filter((kind) => lanes[kind] !== NO_LANE)
  return Array.from({ length: columns }, (_, column) => {
    const bin = { alliance: 0, hostility: 0, normalization: 0 }
    for (const kind of kinds) bin[relationOf(kind)] += counts[column * KINDS + kind] ?? 0
    return bin
  })
}

/** By kind, over all columns. */
export function kindTotals({ columns, counts }: Tally): Uint32Array {
  const totals = new Uint32Array(KINDS)
  for (let i = 0; i < columns * KINDS; i++) {
    totals[i % KINDS] = (totals[i % KINDS] ?? 0) + (counts[i] ?? 0)
  }
  return totals
}

export function chosenTotal(totals: Uint32Array, { lanes }: Pick<Chosen, 'lanes'>): number {
  return totals.reduce((sum, count, kind) => (lanes[kind] === NO_LANE ? sum : sum + count), 0)
}

/** What `countFacets` of the filter counts, from totals by kind. */
export function facetsOf(totals: Uint32Array, filter: Filter): FacetCounts {
  const relations = { alliance: 0, hostility: 0, normalization: 0 }
  const tracks = { political: 0, military: 0, economic: 0, cultural: 0 }
  for (const [kind, count] of totals.entries()) {
    if (count === 0 || !isKind(kind)) continue
    const event = kindAsEvent(kind)
    if (hasTrack(event, filter)) relations[event.relation] += count
    if (!hasRelation(event, filter)) continue
    for (const track of tracksOf(event)) tracks[track] += count
  }
  return { relations, tracks }
}
