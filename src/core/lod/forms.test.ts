import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlacedEvent } from '#core/corpus/corpus.ts'
import { julianDay } from '#core/dates/julianDay.ts'
import { aPlacedEvent } from '#testing/anEvent.ts'
import { drawnAt, extentOf, formOf, LAST_DAY, options, placed, zooms } from '#testing/drawnForms.ts'
import { someEvents } from '#testing/someEvents.ts'
import type { Form } from './form.ts'
import { pixelsPerDayOf, zoomStep } from './scale.ts'

describe('at any zoom', () => {
  test('no title and no mark lies over another of its row', () => {
    fc.assert(
      fc.property(someEvents, zooms, fc.subarray([3, 5, 8]), (events, step, pinned) => {
        const edges = new Map<string, number>()
        const forms = drawnAt(
          step,
          placed(events),
          pinned.map((n) => `event-${n}`),
        )
        const extents = forms.map((form) => ({
          placement: form.placement,
          extent: extentOf(form, step),
        }))
        for (const { placement, extent } of extents.toSorted(
          (a, b) => a.extent.left - b.extent.left,
        )) {
          const row = `${placement.lane} ${placement.row}`
          expect(extent.left - (edges.get(row) ?? -Infinity)).toBeGreaterThan(-1e-6)
          edges.set(row, extent.right)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('what is less important changes nothing in what is more important', () => {
    fc.assert(
      fc.property(someEvents, zooms, fc.integer({ min: 1, max: 4 }), (events, step, least) => {
        const all = placed(events)
        const important = all.filter(({ event }) => event.importance <= least)
        const kept = drawnAt(step, all).filter(
          ({ placement }) => placement.event.importance <= least,
        )
        expect(kept).toEqual(drawnAt(step, important))
      }),
    )
  })

  test('what the reader has opened is drawn with its title', () => {
    const some = someEvents.filter(({ length }) => length > 0)
    fc.assert(
      fc.property(some, zooms, fc.nat(), (events, step, nth) => {
        const { id } = events[nth % events.length] ?? aPlacedEvent()
        expect(formOf(drawnAt(step, placed(events), [id]), id)).toMatchObject({ labelled: true })
      }),
    )
  })

  test('no title reaches beyond the end of the time line', () => {
    fc.assert(
      fc.property(someEvents, zooms, (events, step) => {
        for (const form of drawnAt(step, placed(events))) {
          expect(extentOf(form, step).right).toBeLessThan(LAST_DAY * pixelsPerDayOf(step) + 1e-6)
        }
      }),
    )
  })

  test('an event is drawn once', () => {
    fc.assert(
      fc.property(someEvents, zooms, (events, step) => {
        const ids = drawnAt(step, placed(events), ['event-1', 'event-2']).map(
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
    fc.property(someEvents, zooms, (events, step) => {
      const there = { ...options, lastDay: julianDay(LAST_DAY + century) }
      const then = drawnAt(step, placed(events))
      expect(drawnAt(step, placed(events.map(later)), [], there).map(look)).toEqual(then.map(look))
    }),
  )
})

describe('the far view is calm', () => {
  const alone = (importance: 1 | 2 | 3 | 4 | 5, pixelsPerYear: number) => {
    const [form] = drawnAt(
      zoomStep(pixelsPerYear / 365.2425),
      placed([aPlacedEvent({ importance })]),
    )
    return form === undefined ? 'hidden' : form.labelled ? 'title' : 'mark'
  }

  test.each([
    [1, 0.1, 'title'],
    [2, 0.1, 'mark'],
    [2, 2, 'title'],
    [3, 2.3, 'hidden'],
    [3, 2.9, 'mark'],
    [3, 5.4, 'title'],
    [4, 5.9, 'hidden'],
    [4, 7.2, 'mark'],
    [4, 10.8, 'title'],
    [5, 11.9, 'hidden'],
    [5, 14.4, 'mark'],
    [5, 21.6, 'title'],
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
    drawnAt(zoomStep(pixelsPerDay), placed(events, 1), [], {
      ...options,
      labelWidth: () => 80,
    }).map(({ placement, labelled }) => `${placement.event.id} ${labelled ? 'title' : 'mark'}`)

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

test('a title at the end of the time line stands left of its mark until there is room at the right', () => {
  const last = placed([aPlacedEvent({ date: '2026-05-20' })])
  expect(drawnAt(-26, last)).toMatchObject([{ labelled: true, flipped: true }])
  expect(drawnAt(0, last)).toMatchObject([{ labelled: true, flipped: false }])
})
