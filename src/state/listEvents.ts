import { buildCorpus, type Corpus, type PlacedEvent } from '#core/corpus/corpus.ts'
import type { IndexPart } from '#core/corpus/parts.ts'
import { chunkOf } from '#core/corpus/textsPart.ts'
import { TRACKS } from '#core/corpus/terms.ts'
import type { JulianDay, Stretch } from '#core/dates/julianDay.ts'
import { density } from '#core/lod/density.ts'
import type { Form } from '#core/lod/form.ts'
import { formsAt, planForms } from '#core/lod/forms.ts'
import { assignRows } from '#core/lod/rows.ts'
import { countFacets, filterEvents, laneOf, type Filter, type Hits } from '#core/query/filter.ts'
import { mostImportant } from '#core/query/mostImportant.ts'
import { neighbour } from '#core/query/neighbours.ts'
import type { Drawing, DrawingRoom, Events, Found, OpenCorpus, Selection } from './events.ts'
import { rememberLast } from './rememberLast.ts'

/** Two months: closer, a day would be wider than any title needs. */
export const SHORTEST_VIEW = 60
const NO_COUNTS: Drawing['counts'] = []

/** A corpus of some thousand events, each an object. */
export function listCorpus({ events, byId, ...frame }: Corpus): OpenCorpus {
  const all: Events = {
    count: events.length,
    canBeListed: true,
    get: (id) => byId.get(id),
    chunkOf,
    select: (filter, found) => selectFrom(events, filter, hitsOf(found)),
  }
  return { ...frame, events: all, shortestView: SHORTEST_VIEW }
}

/** What has not ended reaches to `today`. */
export function openList(index: IndexPart, today: JulianDay): OpenCorpus {
  return listCorpus(buildCorpus(index, today))
}

/** Ids that were found, the best first. */
export function foundInList(ids: readonly string[]): Found {
  return { count: ids.length, best: ids, all: new Set(ids) }
}

function hitsOf(found: Found | null): Hits {
  return found === null || found.all instanceof Uint8Array ? null : found.all
}

function selectFrom(events: readonly PlacedEvent[], filter: Filter, hits: Hits): Selection {
  const matching = filterEvents(events, filter, hits)
  const places = new Map(matching.map(({ id }, i) => [id, i + 1]))
  const lanes = { order: TRACKS, of: (event: PlacedEvent) => laneOf(event, filter) }
  return {
    count: matching.length,
    listed: matching,
    facets: countFacets(events, filter, hits),
    has: (id) => places.has(id),
    placeOf: (id) => places.get(id) ?? 0,
    countIn: (view) => within(matching, view).length,
    mostImportant: (limit, view) =>
      mostImportant(view === null ? matching : within(matching, view), limit),
    firstFrom: (day) => matching.find(({ time }) => time.days.start >= day),
    step: (from, step) => neighbour(matching, from, step, lanes),
    density: (strip, count) => density(matching, strip, count),
    draw: createDraw(matching, filter),
  }
}

function within(events: readonly PlacedEvent[], view: Stretch): readonly PlacedEvent[] {
  return events.filter(({ time: { days } }) => days.start < view.end && days.end >= view.start)
}

/** Each step remembers its last answer, so a pan inside a tile gives the very same forms. */
function createDraw(matching: readonly PlacedEvent[], filter: Filter): Selection['draw'] {
  const placed = rememberLast((rows: number) =>
    assignRows(matching, (event) => laneOf(event, filter), rows),
  )
  const planned = rememberLast(planForms)
  const formed = rememberLast(formsAt)
  const fed = rememberLast(formsWithin)
  const drawing = rememberLast((forms: readonly Form[]): Drawing => ({ forms, counts: NO_COUNTS }))
  return ({ rowsPerLane, step, tiles, pinned, titles }: DrawingRoom) => {
    const forms = formed(planned(placed(rowsPerLane), titles), step, pinned, titles)
    return drawing(fed(forms, tiles.start, tiles.end))
  }
}

/** The forms that touch a span of days, in order of time. */
function formsWithin(forms: readonly Form[], start: number, end: number): readonly Form[] {
  return forms
    .filter(
      ({ placement: { event } }) => event.time.days.start < end && event.time.days.end >= start,
    )
    .toSorted((a, b) => compareTime(a.placement.event, b.placement.event))
}

function compareTime(a: PlacedEvent, b: PlacedEvent): number {
  return a.time.days.start - b.time.days.start || (a.id < b.id ? -1 : 1)
}
