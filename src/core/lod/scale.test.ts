import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstStepOf, pixelsPerDayOf, pixelsPerYear, zoomStep } from './scale.ts'

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

test('a scale is reached at its first step, and not a step before', () => {
  fc.assert(
    fc.property(zooms, (pixelsPerDay) => {
      const step = firstStepOf(pixelsPerDay)
      expect(pixelsPerDayOf(step)).toBeGreaterThan(pixelsPerDay * (1 - 1e-8))
      expect(pixelsPerDayOf(step - 1)).toBeLessThan(pixelsPerDay)
    }),
  )
  expect(firstStepOf(0)).toBe(-Infinity)
})
