import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlacedEvent } from '#core/corpus/corpus.ts'
import { julianDay } from '#core/dates/julianDay.ts'
import { aPlacedEvent, day } from '#testing/anEvent.ts'
import { someEvents } from '#testing/someEvents.ts'
import { chooseForms, MARK_RADIUS, type Form, type FormOptions } from './forms.ts'
import { assignRows } from './rows.ts'
import { pixelsPerDayOf } from './scale.ts'

const LAST_DAY = day('2050-01-01')
const laneOf = ({ track }: { readonly track: string }) => track
/** From four centuries on a telephone to two months on a wall. */
const zooms = fc.integer({ min: -36, max: 28 }).map(pixelsPerDayOf)
/** Titles as wide as those of eight Han characters or 24 letters can be, by id. */
const labelWidth = (id: string) =>
  40 + ((id.length * 37 + (id.codePointAt(id.length - 1) ?? 0) * 13) % 120)

const options = (fields: Partial<FormOptions>): FormOptions => ({
  pixelsPerDay: 1,
  labelWidth,
  lastDay: LAST_DAY,
  pinned: new Set(),
  ...fields,
})
const placed = (events: Parameters<typeof assignRows>[0], rows = 4) =>
  assignRows(events, laneOf, rows)
const formOf = (forms: readonly Form[], id: string) =>
  forms.find(({ placement }) => placement.event.id === id)

/** What a form covers of its row, in px: mark or bar, and title. */
function extentOf({ placement, labelled, flipped }: Form, { pixelsPerDay }: FormOptions) {
  const { start, end } = placement.event.time.days
  const isBar = end > start && !placement.atStart
  const [first, last] = [start * pixelsPerDay, (isBar ? end + 1 : start) * pixelsPerDay]
  const title = labelled ? labelWidth(placement.event.id) : 0
  return {
    left: flipped ? Math.min(first - MARK_RADIUS, last - MARK_RADIUS - title) : first - MARK_RADIUS,
    right: flipped
      ? Math.max(first + MARK_RADIUS, last)
      : Math.max(last, first + MARK_RADIUS + title),
  }
}

describe('at any zoom', () => {
  test('no title and no mark lies over another of its row', () => {
    fc.assert(
      fc.property(someEvents, zooms, (events, pixelsPerDay) => {
        const at = options({ pixelsPerDay })
        const edges = new Map<string, number>()
        const forms = chooseForms(placed(events), at)
        const extents = forms.map((form) => ({
          placement: form.placement,
          extent: extentOf(form, at),
        }))
        for (const { placement, extent } of extents.toSorted(
          (a, b) => a.extent.left - b.extent.left,
        )) {
          const row = `${placement.lane} ${placement.row}`
          expect(extent.left).toBeGreaterThanOrEqual(edges.get(row) ?? -Infinity)
          edges.set(row, extent.right)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('what is less important changes nothing in what is more important', () => {
    fc.assert(
      fc.property(
        someEvents,
        zooms,
        fc.integer({ min: 1, max: 4 }),
        (events, pixelsPerDay, least) => {
          const all = placed(events)
          const important = all.filter(({ event }) => event.importance <= least)
          const forms = chooseForms(all, options({ pixelsPerDay }))
          const kept = forms.filter(({ placement }) => placement.event.importance <= least)
          expect(kept).toEqual(chooseForms(important, options({ pixelsPerDay })))
        },
      ),
    )
  })

  test('what the reader has opened is drawn with its title', () => {
    const some = someEvents.filter(({ length }) => length > 0)
    fc.assert(
      fc.property(some, zooms, fc.nat(), (events, pixelsPerDay, nth) => {
        const { id } = events[nth % events.length] ?? aPlacedEvent()
        const forms = chooseForms(placed(events), options({ pixelsPerDay, pinned: new Set([id]) }))
        expect(formOf(forms, id)).toMatchObject({ labelled: true })
      }),
    )
  })

  test('no title reaches beyond the end of the time line', () => {
    fc.assert(
      fc.property(someEvents, zooms, (events, pixelsPerDay) => {
        const at = options({ pixelsPerDay })
        for (const form of chooseForms(placed(events), at)) {
          expect(extentOf(form, at).right).toBeLessThanOrEqual(LAST_DAY * pixelsPerDay)
        }
      }),
    )
  })

  test('an event is drawn once', () => {
    fc.assert(
      fc.property(someEvents, zooms, (events, pixelsPerDay) => {
        const ids = chooseForms(placed(events), options({ pixelsPerDay })).map(
          (form) => form.placement.event.id,
        )
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})

test('a century later the same events look the same: what is drawn depends on no view', () => {
  const century = 36_525
  const later = (event: PlacedEvent): PlacedEvent => {
    const { start, end } = event.time.days
    const days = { start: julianDay(start + century), end: julianDay(end + century) }
    return Object.assign(structuredClone(event), { time: { ...event.time, days } })
  }
  const look = ({ placement, labelled, flipped }: Form) => [placement.event.id, labelled, flipped]
  fc.assert(
    fc.property(someEvents, fc.constantFrom(0.25, 0.5, 1, 2), (events, pixelsPerDay) => {
      const here = options({ pixelsPerDay })
      const there = options({ pixelsPerDay, lastDay: LAST_DAY + century })
      const then = chooseForms(placed(events), here)
      expect(chooseForms(placed(events.map(later)), there).map(look)).toEqual(then.map(look))
    }),
  )
})

describe('the far view is calm', () => {
  const alone = (importance: 1 | 2 | 3 | 4 | 5, pixelsPerYear: number) => {
    const [form] = chooseForms(
      placed([aPlacedEvent({ importance })]),
      options({ pixelsPerDay: pixelsPerYear / 365.2425 }),
    )
    return form === undefined ? 'hidden' : form.labelled ? 'title' : 'mark'
  }

  test.each([
    [1, 0.1, 'title'],
    [2, 0.1, 'mark'],
    [2, 1.7, 'title'],
    [3, 2.3, 'hidden'],
    [3, 2.5, 'mark'],
    [3, 4.6, 'title'],
    [4, 5.9, 'hidden'],
    [4, 6.1, 'mark'],
    [4, 9.1, 'title'],
    [5, 11.9, 'hidden'],
    [5, 12.1, 'mark'],
    [5, 18.1, 'title'],
  ] as const)(
    'an event of importance %i, alone at %d px a year, has a %s',
    (importance, pixelsPerYear, form) => {
      expect(alone(importance, pixelsPerYear)).toBe(form)
    },
  )
})

describe('beside one another in one row', () => {
  const nerchinsk = aPlacedEvent({ id: 'nerchinsk', date: '1689-09-06' })
  const later = aPlacedEvent({ id: 'later', date: '1690-03-06', importance: 2 })
  const before = aPlacedEvent({ id: 'before', date: '1689-07-06', importance: 2 })
  const drawn = (events: readonly PlacedEvent[], pixelsPerDay: number) =>
    chooseForms(placed(events, 1), options({ pixelsPerDay, labelWidth: () => 80 })).map(
      ({ placement, labelled }) => `${placement.event.id} ${labelled ? 'title' : 'mark'}`,
    )

  test('two events both have titles where there is room', () => {
    expect(drawn([later, nerchinsk], 1)).toEqual(['nerchinsk title', 'later title'])
  })

  test('an event whose title has no room is drawn as a mark', () => {
    expect(drawn([before, nerchinsk], 1)).toEqual(['nerchinsk title', 'before mark'])
  })

  test('the more important keeps its title, the other is hidden under it', () => {
    expect(drawn([later, nerchinsk], 0.25)).toEqual(['nerchinsk title'])
  })
})

test('a title at the end of the time line stands left of its mark', () => {
  const last = aPlacedEvent({ date: '2026-05-20' })
  const [form] = chooseForms(placed([last]), options({ pixelsPerDay: 0.01 }))
  expect(form).toMatchObject({ labelled: true, flipped: true })
})
