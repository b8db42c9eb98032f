import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlacedEvent } from '#core/corpus/corpus.ts'
import { TRACKS } from '#core/corpus/terms.ts'
import { countFacets, filterEvents, SHOW_ALL, type Filter } from '#core/query/filter.ts'
import { neighbour } from '#core/query/neighbours.ts'
import { anEvent } from '#testing/anEvent.ts'
import { someEvents } from '#testing/someEvents.ts'
import { arrange, AT_START } from './arrange.ts'
import { chosenBy, laneOfRow, NO_LANE } from './chosen.ts'
import { eventAt, type Columns } from './columns.ts'
import { NONE } from './dayTree.ts'
import { findId } from './idIndex.ts'
import { createEventPacker } from './packEvents.ts'
import { createPages } from './pages.ts'
import { pickEvents } from './picks.ts'
import { createRanks } from './ranks.ts'
import { reachFor } from './reach.ts'
import { chosenTotal, facetsOf, kindTotals, tallyOf } from './tally.ts'
import { rowBeside } from './walk.ts'

/** Each run arranges four centuries; a busy machine takes its time, in ms. */
const SLOW = 60_000
const ROWS = 4
const TITLE = 130
const filters: fc.Arbitrary<Filter> = fc.record({
  relations: fc.constantFrom(new Set<'hostility'>(), new Set(['hostility'] as const)),
  tracks: fc.constantFrom(new Set<'military'>(), new Set(['military'] as const)),
})
/** The year of the tests in which most happens, and some days around it. */
const CROWDED = [2_337_900, 2_339_000] as const
const steps = fc.integer({ min: -36, max: 30 })

function packed(events: readonly PlacedEvent[]): Columns {
  const packer = createEventPacker()
  for (const { time: _time, furtherTracks: _further, ...event } of events)
    packer.add(anEvent(event))
  return packer.finish().columns
}

/** What is drawn at a zoom step, with the days that each covers of its row. */
function drawnAt(columns: Columns, filter: Filter, step: number, days?: readonly [number, number]) {
  const chosen = chosenBy(filter, null)
  const all = arrange(columns, chosen, ROWS)
  const pages = createPages(columns, chosen, all)
  const [start, end] = days ?? CROWDED
  const need = reachFor(TITLE, step)
  const width = TITLE / 2 ** (step / 4)
  return pickEvents(columns, all, pages, { start, end, need }).map(({ event, row, atStart }) => {
    const first = columns.start[event] ?? 0
    return {
      event,
      row: `${laneOfRow(columns, chosen, event)} ${row}`,
      first,
      last: Math.max(first + width, atStart ? first : (columns.end[event] ?? 0)),
    }
  })
}

describe('what is drawn of columns', () => {
  test(
    'never overlaps in a row, at any zoom',
    () => {
      fc.assert(
        fc.property(someEvents, filters, steps, (events, filter, step) => {
          const drawn = drawnAt(packed(events), filter, step)
          for (const [i, a] of drawn.entries()) {
            for (const b of drawn.slice(i + 1)) {
              if (a.row !== b.row) continue
              expect(Math.max(a.first, b.first)).toBeGreaterThanOrEqual(
                Math.min(a.last, b.last) - 1e-6,
              )
            }
          }
        }),
        { numRuns: 60 },
      )
    },
    SLOW,
  )

  test(
    'stays when a reader zooms in, and in its row',
    () => {
      fc.assert(
        fc.property(someEvents, steps, (events, step) => {
          const columns = packed(events)
          const near = new Map(
            drawnAt(columns, SHOW_ALL, step + 1).map((one) => [one.event, one.row]),
          )
          for (const { event, row } of drawnAt(columns, SHOW_ALL, step)) {
            expect(near.get(event)).toBe(row)
          }
        }),
        { numRuns: 60 },
      )
    },
    SLOW,
  )

  test(
    'does not depend on where the reader looks',
    () => {
      const somewhere = fc.integer({ min: CROWDED[0], max: CROWDED[1] - 300 })
      fc.assert(
        fc.property(someEvents, steps, somewhere, (events, step, start) => {
          const columns = packed(events)
          const days = [start, start + 300] as const
          const here = drawnAt(columns, SHOW_ALL, step, days).map(({ event }) => event)
          const everywhere = drawnAt(columns, SHOW_ALL, step).filter(
            ({ event, first }) => first < days[1] && (columns.end[event] ?? 0) >= days[0],
          )
          const touching = new Set(here)
          for (const { event, first } of everywhere) {
            if (first >= days[0]) expect(touching).toContain(event)
          }
          expect(everywhere.map(({ event }) => event)).toEqual(expect.arrayContaining(here))
        }),
        { numRuns: 60 },
      )
    },
    SLOW,
  )
})

test('all of a few events are drawn where there is room', () => {
  const packer = createEventPacker()
  for (const year of [1700, 1750, 1800]) {
    packer.add(anEvent({ id: `event-${year}`, date: `${year}-01-01` }))
  }
  const { columns } = packer.finish()
  const drawn = drawnAt(columns, SHOW_ALL, -20, [2_300_000, 2_400_000])
  expect(drawn.map(({ event }) => event)).toEqual([0, 1, 2])
  const { row } = arrange(columns, chosenBy(SHOW_ALL, null), ROWS)
  expect(row.every((bits) => bits < AT_START)).toBe(true)
})

describe('columns answer as a list does:', () => {
  const both = (events: readonly PlacedEvent[], filter: Filter) => {
    const columns = packed(events)
    const sorted = Array.from({ length: columns.count }, (_, row) => eventAt(columns, row))
    const chosen = chosenBy(filter, null)
    return { columns, sorted, chosen, matching: filterEvents(sorted, filter, null) }
  }

  test('which events a filter leaves, how many of each kind, and the place of each', () => {
    fc.assert(
      fc.property(someEvents, filters, (events, filter) => {
        const { columns, sorted, chosen, matching } = both(events, filter)
        const rows = sorted.flatMap((event, row) =>
          laneOfRow(columns, chosen, row) === NO_LANE ? [] : [event.id],
        )
        expect(rows).toEqual(matching.map(({ id }) => id))
        const totals = kindTotals(tallyOf(columns, null, { placeOf: () => 0 }, 1))
        expect(chosenTotal(totals, chosen)).toBe(matching.length)
        expect(facetsOf(totals, filter)).toEqual(countFacets(sorted, filter, null))
        const ranksOf = createRanks(columns, chosen)
        for (const [i, { id }] of matching.entries()) {
          const ranks = ranksOf(findId(id, columns.byId, columns.names))
          expect(ranks.reduce((sum, count) => sum + count, 0)).toBe(i)
        }
      }),
    )
  })

  test('how many of each lane stand before a row', () => {
    // More than are counted together.
    const many = (event: PlacedEvent) =>
      Array.from({ length: 150 }, (_, i) => ({ ...event, id: `${event.id}-${i}` }))
    fc.assert(
      fc.property(someEvents, filters, fc.nat(), (events, filter, nth) => {
        const { columns, chosen } = both(events.flatMap(many), filter)
        const lanes = Array.from({ length: nth % (columns.count + 1) }, (_, before) =>
          laneOfRow(columns, chosen, before),
        )
        const ranks = createRanks(columns, chosen)(lanes.length)
        expect([...ranks]).toEqual(
          TRACKS.map((_, lane) => lanes.filter((each) => each === lane).length),
        )
      }),
    )
  })

  test('where the keyboard goes', () => {
    const step = fc.constantFrom('next', 'previous', 'first', 'last', 'laneAbove', 'laneBelow')
    fc.assert(
      fc.property(someEvents, step, fc.nat(), (events, to, nth) => {
        const { columns, sorted, chosen } = both(events, SHOW_ALL)
        const from = columns.count === 0 ? NONE : nth % columns.count
        const lanes = { order: TRACKS, of: ({ track }: PlacedEvent) => track }
        const row = rowBeside(columns, chosen, from, to)
        const wanted = neighbour(sorted, sorted[from]?.id ?? null, to, lanes)
        const found = row === NONE ? undefined : sorted[row]
        if (to.startsWith('lane')) {
          // Of two that are equally near either will do.
          const at = sorted.find(({ id }) => id === wanted)
          const far = (event?: PlacedEvent) =>
            Math.abs((event?.time.days.start ?? 0) - (sorted[from]?.time.days.start ?? 0))
          expect([found?.track, far(found)]).toEqual([at?.track, far(at)])
        } else expect(found?.id ?? null).toBe(wanted)
      }),
    )
  })
})
