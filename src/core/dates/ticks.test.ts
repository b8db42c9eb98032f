import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromGregorian, toGregorian } from './calendars.ts'
import { formatIsoDate } from './isoDate.ts'
import { DAYS_PER_YEAR } from './julianDay.ts'
import { ticksOf, type Tick } from './ticks.ts'

const on = (year: number, month = 1, day = 1) => fromGregorian({ year, month, day })
const years = (ticks: readonly Tick[]) => ticks.map(({ date }) => date.year)
const dates = (ticks: readonly Tick[]) => ticks.map(({ day }) => formatIsoDate(day))

/** A view of the time line, from two months to 359 years wide, on screens of all widths. */
const views = fc
  .record({
    start: fc.integer({ min: on(1500), max: on(2020) }),
    days: fc.double({ min: Math.log2(60), max: 17, noNaN: true }).map((power) => 2 ** power),
    width: fc.integer({ min: 280, max: 4000 }),
  })
  .map(({ start, days, width }) => ({ span: { start, end: start + days }, scale: width / days }))

test('four centuries on a screen have a tick every fifty years, under centuries', () => {
  const { lower, upper } = ticksOf({ start: on(1600), end: on(2030) }, 1000 / (430 * DAYS_PER_YEAR))
  expect(years(lower)).toEqual([1600, 1650, 1700, 1750, 1800, 1850, 1900, 1950, 2000])
  expect(years(upper)).toEqual([1600, 1700, 1800, 1900, 2000])
  expect(new Set(upper.map(({ unit }) => unit))).toEqual(new Set(['century']))
})

test('twelve years on a screen have a tick a year, under decades', () => {
  const { lower, upper } = ticksOf({ start: on(1685), end: on(1697) }, 1000 / (12 * DAYS_PER_YEAR))
  expect(years(lower)).toEqual([
    1685, 1686, 1687, 1688, 1689, 1690, 1691, 1692, 1693, 1694, 1695, 1696,
  ])
  expect(upper.map(({ unit, date }) => `${unit} ${date.year}`)).toEqual([
    'decade 1680',
    'decade 1690',
  ])
})

test('a year on a screen has a tick a month, under the year', () => {
  const { lower, upper } = ticksOf({ start: on(1689, 2), end: on(1690, 2) }, 1000 / 365)
  expect(dates(lower).slice(0, 3)).toEqual(['1689-02-01', '1689-03-01', '1689-04-01'])
  expect(lower).toHaveLength(12)
  expect(upper.map(({ unit, date }) => `${unit} ${date.year}`)).toEqual(['year 1689', 'year 1690'])
})

test('two years on a narrow screen have a tick a quarter', () => {
  const { lower } = ticksOf({ start: on(1689, 3), end: on(1690, 3) }, 300 / 365)
  expect(dates(lower)).toEqual([
    '1689-01-01',
    '1689-04-01',
    '1689-07-01',
    '1689-10-01',
    '1690-01-01',
  ])
})

test('two months on a screen have a tick on the 1st, 6th, 11th and so on, under months', () => {
  const { lower, upper } = ticksOf({ start: on(1700, 2), end: on(1700, 4) }, 1000 / 59)
  expect(dates(lower).slice(0, 7)).toEqual([
    '1700-02-01',
    '1700-02-06',
    '1700-02-11',
    '1700-02-16',
    '1700-02-21',
    '1700-03-01',
    '1700-03-06',
  ])
  expect(dates(upper)).toEqual(['1700-02-01', '1700-03-01'])
})

test('29 February has a tick in 1600 and none in 1700', () => {
  const february = (year: number) =>
    dates(ticksOf({ start: on(year, 2), end: on(year, 3) }, 50).lower).at(-1)
  expect(february(1600)).toBe('1600-02-29')
  expect(february(1700)).toBe('1700-02-28')
})

test('the units that hold the left edge begin at or before it, so that their labels can stick', () => {
  fc.assert(
    fc.property(views, ({ span, scale }) => {
      const { lower, upper } = ticksOf(span, scale)
      expect(lower[0]?.day).toBeLessThanOrEqual(span.start)
      expect(upper[0]?.day).toBeLessThanOrEqual(span.start)
    }),
  )
})

test('ticks stand in order, each on the first day of its date, none right of the view', () => {
  fc.assert(
    fc.property(views, ({ span, scale }) => {
      for (const ticks of Object.values(ticksOf(span, scale))) {
        for (const [i, { day, date }] of ticks.entries()) {
          expect(toGregorian(day)).toEqual(date)
          expect(day).toBeGreaterThan(ticks[i - 1]?.day ?? -Infinity)
          expect(day).toBeLessThan(span.end)
        }
      }
    }),
  )
})

test('labels of months and years have room side by side', () => {
  fc.assert(
    fc.property(views, ({ span, scale }) => {
      const lower = ticksOf(span, scale).lower.filter(({ unit }) => unit !== 'day')
      for (const [i, { day }] of lower.entries()) {
        const before = lower[i - 1]
        if (before !== undefined) expect((day - before.day) * scale).toBeGreaterThan(40)
      }
    }),
  )
})

test('26 February and 1 March have room side by side at every zoom', () => {
  const february = { start: on(1700, 2, 20), end: on(1700, 3, 3) }
  for (const scale of [8, 9, 10, 20, 40]) {
    const days = ticksOf(february, scale).lower.map(({ day }) => day)
    const gaps = days.slice(1).map((day, i) => (day - (days[i] ?? day)) * scale)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(28)
  }
})

test('the farther away, the fewer ticks: a screen never has more than it has room for', () => {
  fc.assert(
    fc.property(views, ({ span, scale }) => {
      const width = (span.end - span.start) * scale
      expect(ticksOf(span, scale).lower.length).toBeLessThanOrEqual(width / 30 + 2)
    }),
  )
})

test('a month before our era has its own place', () => {
  const { upper } = ticksOf({ start: on(-7, 4), end: on(-7, 6) }, 1000 / 61)
  expect(upper.map(({ date }) => date)).toEqual([
    { year: -7, month: 4, day: 1 },
    { year: -7, month: 5, day: 1 },
  ])
})
