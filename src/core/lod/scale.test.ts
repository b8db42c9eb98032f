import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstStepWith, pixelsPerDayOf, pixelsPerYear, zoomStep } from './scale.ts'

/** From all of history on a watch to a day on a wall. */
const zooms = fc.double({ min: -12, max: 10, noNaN: true }).map((power) => 2 ** power)

test('what has room in a step has room all through it: the step is drawn at its farthest zoom', () => {
  fc.assert(
    fc.property(zooms, (pixelsPerDay) => {
      expect(pixelsPerDayOf(zoomStep(pixelsPerDay))).toBeLessThanOrEqual(pixelsPerDay * (1 + 1e-12))
    }),
  )
})

test('a step is no farther away than a fourth of a doubling', () => {
  fc.assert(
    fc.property(zooms, (pixelsPerDay) => {
      expect(pixelsPerDayOf(zoomStep(pixelsPerDay) + 1)).toBeGreaterThan(pixelsPerDay * (1 - 1e-12))
    }),
  )
})

test('four turns of the wheel double the size, eight redouble it', () => {
  expect(zoomStep(2) - zoomStep(1)).toBe(4)
  expect(zoomStep(4) - zoomStep(1)).toBe(8)
})

test('a step never goes back while a reader zooms in', () => {
  fc.assert(
    fc.property(zooms, zooms, (one, other) => {
      const [far, near] = [Math.min(one, other), Math.max(one, other)]
      expect(zoomStep(far)).toBeLessThanOrEqual(zoomStep(near))
    }),
  )
})

test('a year of 10 pixels a day is 3652 pixels wide', () => {
  expect(pixelsPerYear(10)).toBeCloseTo(3652.425)
})

test('a stretch is first so wide at its first step, and not a step before', () => {
  const lengths = fc.integer({ min: 1, max: 200_000 })
  fc.assert(
    fc.property(lengths, fc.double({ min: 1, max: 300, noNaN: true }), (days, px) => {
      const step = firstStepWith(px, days)
      expect(days * pixelsPerDayOf(step)).toBeGreaterThan(px * (1 - 1e-8))
      expect(days * pixelsPerDayOf(step - 1)).toBeLessThan(px)
    }),
  )
  expect(firstStepWith(16, 0)).toBe(Infinity)
})
