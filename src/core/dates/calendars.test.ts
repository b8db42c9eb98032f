import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysInMonth, fromGregorian, fromJulian, isJulianDate, toGregorian } from './calendars.ts'
import { toEpochMs } from './julianDay.ts'

const on = (year: number, month: number, day: number) => ({ year, month, day })
/** From 4713 BC to 6971. */
const days = fc.integer({ min: 0, max: 4_267_000 })
const datesInBothCalendars = fc
  .tuple(
    fc.integer({ min: 1500, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => on(year, month, day))

describe('Old Style and New Style', () => {
  test.each([
    ['Treaty of Nerchinsk', on(1689, 8, 27), on(1689, 9, 6)],
    ['28 February 1700, the last day ten days behind', on(1700, 2, 18), on(1700, 2, 28)],
    ['29 February 1700, a day of the Old Style alone', on(1700, 2, 29), on(1700, 3, 11)],
    ['Treaty of the Bura', on(1727, 8, 20), on(1727, 8, 31)],
    ['Treaty of Kyakhta', on(1727, 10, 21), on(1727, 11, 1)],
    ['Treaty of Aigun', on(1858, 5, 16), on(1858, 5, 28)],
    ['Convention of Peking', on(1860, 11, 2), on(1860, 11, 14)],
    ['Li–Lobanov treaty', on(1896, 5, 22), on(1896, 6, 3)],
    ['29 February 1900, a day of the Old Style alone', on(1900, 2, 29), on(1900, 3, 13)],
    ['October Revolution', on(1917, 10, 25), on(1917, 11, 7)],
    ['Last day of the Old Style in Russia', on(1918, 1, 31), on(1918, 2, 13)],
    ['Last day before the Gregorian reform', on(1582, 10, 4), on(1582, 10, 14)],
  ])('%s is one day in both', (_name, oldStyle, newStyle) => {
    expect(fromJulian(oldStyle)).toBe(fromGregorian(newStyle))
  })

  test('differ by the leap days that three of four centuries leave out', () => {
    fc.assert(
      fc.property(datesInBothCalendars, (date) => {
        // The leap day of a century comes at the end of February.
        const { year } = date.month > 2 ? date : { year: date.year - 1 }
        const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2
        expect(fromJulian(date) - fromGregorian(date)).toBe(behind)
      }),
    )
  })
})

test.each([
  ['1 January 1970', on(1970, 1, 1), 2_440_588],
  ['1 January 2000', on(2000, 1, 1), 2_451_545],
  ['29 February 1600, the last leap day of four centuries', on(1600, 2, 29), 2_305_507],
  ['29 February 1688, the leap day before Nerchinsk', on(1688, 2, 29), 2_337_649],
  ['29 February 2000, the last leap day of four centuries', on(2000, 2, 29), 2_451_604],
  ['15 October 1582, the first Gregorian day', on(1582, 10, 15), 2_299_161],
  ['24 November 4714 BC, the first Julian Day', on(-4713, 11, 24), 0],
])('%s is known to astronomers by its number', (_name, date, number) => {
  expect(fromGregorian(date)).toBe(number)
  expect(toGregorian(number)).toEqual(date)
})

test('the Julian period begins on 1 January 4713 BC, Old Style', () => {
  expect(fromJulian(on(-4712, 1, 1))).toBe(0)
})

test('every day survives the trip through the Gregorian calendar', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(fromGregorian(toGregorian(day))).toBe(day)
    }),
  )
})

test('every hour of a day has the date of the day', () => {
  fc.assert(
    fc.property(days, fc.double({ min: 0, max: 0.999, noNaN: true }), (day, hour) => {
      expect(toGregorian(day + hour)).toEqual(toGregorian(day))
    }),
  )
})

test('the calendar is the one of the browser', () => {
  fc.assert(
    fc.property(days, (day) => {
      const date = new Date(toEpochMs(day))
      expect(toGregorian(day)).toEqual(
        on(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()),
      )
    }),
  )
})

test('no day is lost or counted twice in four centuries of the Old Style', () => {
  const numbers: number[] = []
  for (let year = 1600; year < 2000; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; isJulianDate(on(year, month, day)); day++) {
        numbers.push(fromJulian(on(year, month, day)))
      }
    }
  }
  const first = fromJulian(on(1600, 1, 1))
  expect(numbers).toHaveLength(400 * 365.25)
  expect(numbers.findIndex((number, i) => number !== first + i)).toBe(-1)
})

test.each([
  [1600, 29],
  [1700, 28],
  [1800, 28],
  [1900, 28],
  [2000, 29],
  [2024, 29],
  [2026, 28],
])('February %i has %i days, New Style', (year, length) => {
  expect(daysInMonth(year, 2)).toBe(length)
})

test('the months of 1689 have the lengths that we learn at school', () => {
  const lengths = Array.from({ length: 12 }, (_, i) => daysInMonth(1689, i + 1))
  expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
})

test.each([
  ['29 February 1700', on(1700, 2, 29), true],
  ['29 February 1900', on(1900, 2, 29), true],
  ['30 February 1700', on(1700, 2, 30), false],
  ['29 February 1689', on(1689, 2, 29), false],
  ['31 December 1727', on(1727, 12, 31), true],
  ['31 September 1727', on(1727, 9, 31), false],
  ['month 13 of 1727', on(1727, 13, 1), false],
  ['month 0 of 1727', on(1727, 0, 1), false],
  ['0 May 1727', on(1727, 5, 0), false],
])('%s was a day of the Old Style: %o is %s', (_name, date, exists) => {
  expect(isJulianDate(date)).toBe(exists)
})
