import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edtfBounds, EdtfError, parseEdtf } from './edtf.ts'
import { formatIsoDate, parseIsoDate } from './isoDate.ts'

/** The first and last day of a date, as `1689-01-01 1689-12-31`; `–` for an end that it lacks. */
function boundsOf(text: string): string {
  const { start, end } = edtfBounds(parseEdtf(text))
  return [start, end].map((day) => (day === null ? '–' : formatIsoDate(day))).join(' ')
}

describe('a date', () => {
  test.each([
    ['1689-09-06', 'day', '1689-09-06 1689-09-06'],
    ['1689-09', 'month', '1689-09-01 1689-09-30'],
    ['1689-12', 'month', '1689-12-01 1689-12-31'],
    ['1689', 'year', '1689-01-01 1689-12-31'],
    ['168X', 'decade', '1680-01-01 1689-12-31'],
    ['16XX', 'century', '1600-01-01 1699-12-31'],
    ['0000', 'year', '0000-01-01 0000-12-31'],
    ['9999-12-31', 'day', '9999-12-31 9999-12-31'],
    ['1700-02', 'month', '1700-02-01 1700-02-28'],
    ['1900-02', 'month', '1900-02-01 1900-02-28'],
    ['1600-02-29', 'day', '1600-02-29 1600-02-29'],
    ['2000-02', 'month', '2000-02-01 2000-02-29'],
  ])('%s is a %s and may be any day of %s', (text, precision, bounds) => {
    expect(parseEdtf(text)).toMatchObject({ kind: 'point', precision })
    expect(boundsOf(text)).toBe(bounds)
  })

  test('keeps the numbers that it was written with, and no others', () => {
    expect(parseEdtf('1689-09-06')).toMatchObject({ year: 1689, month: 9, day: 6 })
    expect(parseEdtf('1689-09')).toMatchObject({ year: 1689, month: 9 })
    expect(parseEdtf('1689-09')).not.toHaveProperty('day')
    expect(parseEdtf('17XX')).toMatchObject({ year: 1700 })
    expect(parseEdtf('17XX')).not.toHaveProperty('month')
    expect(parseEdtf('1689')).not.toHaveProperty('qualifier')
  })

  test.each([
    ['1650~', 'approximate'],
    ['1650?', 'uncertain'],
    ['1650%', 'both'],
    ['1650-05~', 'approximate'],
    ['1650-05-01?', 'uncertain'],
    ['165X%', 'both'],
    ['16XX~', 'approximate'],
  ])('%s is %s, and its days are those of the date itself', (text, qualifier) => {
    expect(parseEdtf(text)).toMatchObject({ kind: 'point', qualifier })
    expect(boundsOf(text)).toBe(boundsOf(text.slice(0, -1)))
  })

  test('every day of the calendar reads as itself', () => {
    const [first, last] = [parseIsoDate('0000-01-01') ?? 0, parseIsoDate('9999-12-31') ?? 0]
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (day) => {
        expect(parseEdtf(formatIsoDate(day))).toMatchObject({ span: { start: day, end: day } })
      }),
    )
  })
})

describe('an interval', () => {
  test.each([
    ['1689-09-06/1689-09-07', '1689-09-06 1689-09-07'],
    ['1652/1689', '1652-01-01 1689-12-31'],
    ['1652/1689-09-07', '1652-01-01 1689-09-07'],
    ['165X~/16XX', '1650-01-01 1699-12-31'],
    ['1689/1689-05', '1689-01-01 1689-05-31'],
    ['1689-05/1689', '1689-05-01 1689-12-31'],
    ['../1689', '– 1689-12-31'],
    ['/1689', '– 1689-12-31'],
    ['1689/..', '1689-01-01 –'],
    ['1689/', '1689-01-01 –'],
  ])('%s reaches over %s', (text, bounds) => {
    expect(parseEdtf(text).kind).toBe('interval')
    expect(boundsOf(text)).toBe(bounds)
  })

  test('tells an end that there is not from an end that nobody knows', () => {
    expect(parseEdtf('1689/..')).toMatchObject({ to: 'open' })
    expect(parseEdtf('1689/')).toMatchObject({ to: 'unknown' })
    expect(parseEdtf('../1689')).toMatchObject({ from: 'open' })
    expect(parseEdtf('/1689')).toMatchObject({ from: 'unknown' })
  })
})

describe('a set', () => {
  test('of two days is one of the two', () => {
    const set = parseEdtf('[1689-09-06,1689-09-07]')
    expect(set).toMatchObject({ kind: 'set', throughout: false })
    expect(set).toMatchObject({ options: [{ day: 6 }, { day: 7 }] })
    expect(boundsOf('[1689-09-06,1689-09-07]')).toBe('1689-09-06 1689-09-07')
  })

  test('of years may have more, with room after the commas', () => {
    expect(parseEdtf('[1650, 1651, 1653]')).toMatchObject({
      options: [{ year: 1650 }, { year: 1651 }, { year: 1653 }],
    })
    expect(boundsOf('[1650, 1651, 1653]')).toBe('1650-01-01 1653-12-31')
  })

  test('with two dots is any day from the first to the last', () => {
    expect(parseEdtf('[1650..1653]')).toMatchObject({ kind: 'set', throughout: true })
    expect(boundsOf('[1650..1653]')).toBe('1650-01-01 1653-12-31')
  })

  test('covers every day that each of its dates may be', () => {
    expect(boundsOf('[1689,1689-05]')).toBe('1689-01-01 1689-12-31')
    expect(boundsOf('[17XX,1750]')).toBe('1700-01-01 1799-12-31')
  })
})

test('whatever is typed is a date with its days in order, or an EdtfError', () => {
  const dates = fc.constantFrom(
    '1689',
    '1689-09-06',
    '168X',
    '1700~',
    '..',
    '',
    '/',
    ',',
    '[',
    ']',
    '-',
  )
  const typed = fc.oneof(
    fc.string(),
    fc.array(dates, { maxLength: 6 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(typed, (text) => {
      const bounds = boundsOrError(text)
      if (bounds instanceof Error) expect(bounds).toBeInstanceOf(EdtfError)
      else expect(bounds.start ?? -Infinity).toBeLessThanOrEqual(bounds.end ?? Infinity)
    }),
    { numRuns: 500 },
  )
})

function boundsOrError(text: string) {
  try {
    return edtfBounds(parseEdtf(text))
  } catch (error) {
    return error instanceof Error ? error : new TypeError('not an Error was thrown')
  }
}
