import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { lengthOf } from '#core/dates/julianDay.ts'
import { feedSpan } from './feedSpan.ts'

/** What a screen shows: from two months to a millennium, anywhere in history. */
const views = fc
  .tuple(
    fc.double({ min: 0, max: 2_500_000, noNaN: true }),
    fc.double({ min: 60, max: 365_000, noNaN: true }),
  )
  .map(([start, length]) => ({ start, end: start + length }))

test('the days fed cover the screen, and a quarter of it on each side', () => {
  fc.assert(
    fc.property(views, (view) => {
      const fed = feedSpan(view)
      expect(view.start - fed.start).toBeGreaterThanOrEqual((lengthOf(view) / 4) * (1 - 1e-9))
      expect(fed.end - view.end).toBeGreaterThanOrEqual((lengthOf(view) / 4) * (1 - 1e-9))
    }),
  )
})

test('the days fed are few: three and a half screens at most', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(lengthOf(feedSpan(view))).toBeLessThanOrEqual(3.5 * lengthOf(view) * (1 + 1e-9))
    }),
  )
})

test('panning inside a tile feeds nothing new', () => {
  const fed = { start: 2_338_688, end: 2_339_584 }
  expect(feedSpan({ start: 2_338_900, end: 2_339_300 })).toEqual(fed)
  expect(feedSpan({ start: 2_338_820, end: 2_339_220 })).toEqual(fed)
})

test('panning over a screen feeds at most five times', () => {
  fc.assert(
    fc.property(views, ({ start, end }) => {
      const steps = Array.from({ length: 100 }, (_, i) => ((end - start) * i) / 100)
      const fed = steps.map((by) => JSON.stringify(feedSpan({ start: start + by, end: end + by })))
      expect(new Set(fed).size).toBeLessThanOrEqual(5)
    }),
  )
})
