import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromGregorian } from '#core/dates/calendars.ts'
import { createStrip } from './strip.ts'

const year = (number: number) => fromGregorian({ year: number, month: 1, day: 1 })
const home = { start: year(1600), end: year(2031) }

test('a record that begins shortly before the first view has one scale', () => {
  const { placeOf, pressed } = createStrip({ start: year(1559), end: year(2034) }, home)
  expect(pressed).toBe(0)
  expect(placeOf(year(1700)) - placeOf(year(1600))).toBeCloseTo(
    placeOf(year(1600)) - placeOf(year(1500)),
    3,
  )
})

test('a record that begins with the Tang gives the four centuries nine tenths of the strip', () => {
  const { placeOf, pressed } = createStrip({ start: year(639), end: year(2034) }, home)
  expect(pressed).toBe(0.07)
  expect(placeOf(year(639))).toBe(0)
  expect(placeOf(year(1600))).toBeCloseTo(0.07)
  expect(placeOf(year(2034))).toBe(1)
})

test('every day is where its place leads back to', () => {
  const limits = { start: year(639), end: year(2034) }
  const { placeOf, dayAt } = createStrip(limits, home)
  fc.assert(
    fc.property(fc.integer({ min: limits.start, max: limits.end }), (day) => {
      expect(dayAt(placeOf(day))).toBeCloseTo(day, 3)
    }),
  )
})

test('a place beyond an end is that end', () => {
  const { dayAt } = createStrip({ start: year(639), end: year(2034) }, home)
  expect([dayAt(-1), dayAt(2)]).toEqual([year(639), year(2034)])
})
