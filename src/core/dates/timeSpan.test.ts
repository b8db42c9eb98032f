import { describe, expect, test } from 'vitest'
import { EdtfError } from './edtf.ts'
import { formatIsoDate, parseIsoDate } from './isoDate.ts'
import { julianDay } from './julianDay.ts'
import { placeInTime } from './timeSpan.ts'

const horizon = {
  past: julianDay(parseIsoDate('1567-01-01') ?? 0),
  future: julianDay(parseIsoDate('2026-11-22') ?? 0),
}

/** What is drawn, as `1689-09-06 exact – 1689-09-06 exact`. */
function drawn(date: string, end?: string): string {
  const { days, startEdge, endEdge } = placeInTime(date, end, horizon)
  return `${formatIsoDate(days.start)} ${startEdge} – ${formatIsoDate(days.end)} ${endEdge}`
}

test.each([
  ['of one day', '1689-09-06', undefined, '1689-09-06 exact – 1689-09-06 exact'],
  ['of some day in a month', '1689-09', undefined, '1689-09-01 uncertain – 1689-09-30 uncertain'],
  ['of about a year', '1650~', undefined, '1650-01-01 uncertain – 1650-12-31 uncertain'],
  ['of perhaps a day', '1689-09-06?', undefined, '1689-09-06 uncertain – 1689-09-06 uncertain'],
  ['of a century', '17XX', undefined, '1700-01-01 uncertain – 1799-12-31 uncertain'],
  [
    'of one of two days',
    '[1689-09-06,1689-09-07]',
    undefined,
    '1689-09-06 uncertain – 1689-09-07 uncertain',
  ],
  ['from day to day', '1652-03-24', '1652-03-25', '1652-03-24 exact – 1652-03-25 exact'],
  ['from year to day', '1652', '1689-09-07', '1652-01-01 uncertain – 1689-09-07 exact'],
  ['from day to about a year', '1652-03-24', '1658~', '1652-03-24 exact – 1658-12-31 uncertain'],
  ['from one of two years', '[1650,1651]', '1653', '1650-01-01 uncertain – 1653-12-31 uncertain'],
  [
    'written as an interval',
    '1652-03-24/1653',
    undefined,
    '1652-03-24 exact – 1653-12-31 uncertain',
  ],
  ['that ended in a span', '1652-03-24', '1653/1654-02-01', '1652-03-24 exact – 1654-02-01 exact'],
])('an event %s is drawn with every day that it may have touched', (_name, date, end, expected) => {
  expect(drawn(date, end)).toBe(expected)
})

describe('an end that is not known', () => {
  test('what goes on is drawn to today', () => {
    expect(drawn('1996-04-25', '..')).toBe('1996-04-25 exact – 2026-11-22 open')
    expect(drawn('1996-04-25/..')).toBe('1996-04-25 exact – 2026-11-22 open')
    expect(drawn('1996-04-25', '1997/..')).toBe('1996-04-25 exact – 2026-11-22 open')
  })

  test('what has no beginning is drawn from the beginning of the record', () => {
    expect(drawn('../1689-09-06')).toBe('1567-01-01 open – 1689-09-06 exact')
  })

  test('what ended, nobody knows when, does not look as if it went on', () => {
    expect(drawn('1689-09-06/')).toBe('1689-09-06 exact – 2026-11-22 uncertain')
    expect(drawn('/1689-09-06')).toBe('1567-01-01 uncertain – 1689-09-06 exact')
  })
})

test('a day that is not known to the day did not last longer for that', () => {
  expect(placeInTime('1650~', undefined, horizon).lasting).toBe(false)
  expect(placeInTime('[1650..1653]', undefined, horizon).lasting).toBe(false)
})

test('what has an end, or is an interval, lasted', () => {
  expect(placeInTime('1652', '1653', horizon).lasting).toBe(true)
  expect(placeInTime('1652/1653', undefined, horizon).lasting).toBe(true)
  expect(placeInTime('1996-04-25', '..', horizon).lasting).toBe(true)
})

test('no event ends before it starts', () => {
  const place = () => placeInTime('1689-09-06', '1688', horizon)
  expect(place).toThrow(new RangeError('must not be before 1689-09-06'))
})

test('an end in the year of the start is not before it', () => {
  expect(drawn('1689-09-06', '1689')).toBe('1689-09-06 exact – 1689-12-31 uncertain')
})

test('neither start nor end may be a text that is no date', () => {
  expect(() => placeInTime('autumn 1650', undefined, horizon)).toThrow(EdtfError)
  expect(() => placeInTime('1650', '1650-02-30', horizon)).toThrow(EdtfError)
})
