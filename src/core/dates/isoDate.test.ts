import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatIsoDate, parseIsoDate, readIsoDate } from './isoDate.ts'

test('the Treaty of Nerchinsk was signed on Julian Day 2 338 204 or a day after', () => {
  expect(parseIsoDate('1689-09-06')).toBe(2_338_204)
  expect(formatIsoDate(2_338_205)).toBe('1689-09-07')
})

test('a year before 1000 is written with four digits', () => {
  expect(formatIsoDate(parseIsoDate('0618-06-18') ?? 0)).toBe('0618-06-18')
})

test('a broken day is written as the day that it lies in', () => {
  expect(formatIsoDate(2_338_204.99)).toBe('1689-09-06')
})

test('every day of the years 0 to 9999 survives the trip through text', () => {
  const last = parseIsoDate('9999-12-31') ?? 0
  fc.assert(
    fc.property(fc.integer({ min: parseIsoDate('0000-01-01') ?? 0, max: last }), (day) => {
      expect(parseIsoDate(formatIsoDate(day))).toBe(day)
    }),
  )
})

test.each([
  '',
  '1689',
  '1689-9-6',
  '1689-09-06 ',
  '+1689-09-06',
  '1689-09-06T00:00',
  '1689-13-01',
  '1689-00-01',
  '1689-09-00',
  '1689-09-31',
  '1700-02-29',
  '1900-02-29',
  '１６８９-０９-０６',
])('"%s" is no day', (text) => {
  expect(parseIsoDate(text)).toBeNull()
})

test('the numbers of a date are read in whatever calendar they are meant', () => {
  expect(readIsoDate('1700-02-29')).toEqual({ year: 1700, month: 2, day: 29 })
  expect(readIsoDate('康熙28-07-24')).toBeNull()
})
