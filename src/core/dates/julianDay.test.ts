import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { clampStretch, fromEpochMs, julianDay, lengthOf, toEpochMs } from './julianDay.ts'

const stretches = fc
  .tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 1, max: 4000 }))
  .map(([start, length]) => ({ start, end: start + length }))

test('the Unix epoch is midnight at the start of Julian Day 2 440 588', () => {
  expect(toEpochMs(2_440_588)).toBe(0)
  expect(fromEpochMs(0)).toBe(2_440_588)
})

test('noon of a day is half a day after its midnight', () => {
  expect(fromEpochMs(43_200_000)).toBe(2_440_588.5)
})

test('a broken day belongs to the day that it lies in, before the epoch too', () => {
  expect([julianDay(0.9), julianDay(-0.1)]).toEqual([0, -1])
})

test('a whole day survives the trip through epoch milliseconds', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5_000_000 }), (day) => {
      expect(fromEpochMs(toEpochMs(day))).toBe(day)
    }),
  )
})

test('a view that has room within the limits only moves', () => {
  expect(clampStretch({ start: -10, end: 20 }, { start: 0, end: 100 })).toEqual({
    start: 0,
    end: 30,
  })
  expect(clampStretch({ start: 90, end: 120 }, { start: 0, end: 100 })).toEqual({
    start: 70,
    end: 100,
  })
  expect(clampStretch({ start: 40, end: 50 }, { start: 0, end: 100 })).toEqual({
    start: 40,
    end: 50,
  })
})

test('a view longer than the limits becomes the limits', () => {
  expect(clampStretch({ start: -50, end: 400 }, { start: 0, end: 100 })).toEqual({
    start: 0,
    end: 100,
  })
})

test('a clamped view lies within the limits, as long as it may be', () => {
  fc.assert(
    fc.property(stretches, stretches, (view, limits) => {
      const clamped = clampStretch(view, limits)
      expect(clamped.start).toBeGreaterThanOrEqual(limits.start)
      expect(clamped.end).toBeLessThanOrEqual(limits.end)
      expect(lengthOf(clamped)).toBe(Math.min(lengthOf(view), lengthOf(limits)))
    }),
  )
})
