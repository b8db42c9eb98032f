import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatIsoDate } from '#core/dates/isoDate.ts'
import { lengthOf, type Stretch } from '#core/dates/julianDay.ts'
import { SHORTEST_VIEW } from '#state/listEvents.ts'
import { day } from '#testing/anEvent.ts'
import { dragged, moved, stepOf, yearOf } from './overviewMoves.ts'

const limits = { start: day('1600-01-01'), end: day('2031-01-01') }
const view = { start: day('1680-01-01'), end: day('1731-01-01') }
const grips = fc.constantFrom('window', 'from', 'to')
const views = fc
  .tuple(
    fc.integer({ min: limits.start, max: limits.end - SHORTEST_VIEW }),
    fc.integer({ min: SHORTEST_VIEW, max: lengthOf(limits) }),
  )
  .map(([start, length]) => ({ start, end: Math.min(start + length, limits.end) }))
/** First and last day of a view. */
const daysOf = ({ start, end }: Stretch) => `${formatIsoDate(start)} ${formatIsoDate(end - 1)}`

test.each([
  ['ArrowRight', 1, 10],
  ['ArrowUp', 1, 10],
  ['ArrowLeft', -1, -10],
  ['ArrowDown', -1, -10],
  ['PageUp', 25, 25],
  ['PageDown', -25, -25],
  ['Home', -Infinity, -Infinity],
  ['End', Infinity, Infinity],
])('%s moves a slider by %d years, with Shift by %d', (key, years, withShift) => {
  expect(stepOf(key, false)).toBe(years)
  expect(stepOf(key, true)).toBe(withShift)
})

test.each(['Tab', 'Enter', 'a', ' ', 'Escape'])('"%s" moves no slider', (key) => {
  expect(stepOf(key, false)).toBeNull()
})

describe('a reader who moves', () => {
  test.each([
    ['the window by a year', 'window', 1, '1681-01-01 1731-12-31'],
    ['the window back by ten', 'window', -10, '1670-01-01 1720-12-31'],
    ['the first year by 25', 'from', 25, '1705-01-01 1730-12-31'],
    ['the last year back by a year', 'to', -1, '1680-01-01 1729-12-31'],
    ['the window to the end', 'window', Infinity, '1980-01-02 2030-12-31'],
    ['the window to the start', 'window', -Infinity, '1600-01-01 1650-12-30'],
    ['the first year to the start', 'from', -Infinity, '1600-01-01 1730-12-31'],
    ['the last year to the end', 'to', Infinity, '1680-01-01 2030-12-31'],
    ['the first year over the last', 'from', Infinity, '1730-11-02 1730-12-31'],
    ['the last year over the first', 'to', -Infinity, '1680-01-01 1680-02-29'],
  ] as const)('%s sees %s by %d: %s', (_name, grip, years, expected) => {
    expect(daysOf(moved(view, grip, years, limits))).toBe(expected)
  })

  test('there and back is where he was', () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 10, 25), grips, (years, grip) => {
        expect(moved(moved(view, grip, years, limits), grip, -years, limits)).toEqual(view)
      }),
    )
  })

  test('by a year from 29 February stands on the day after 28 February', () => {
    const leap = { start: day('1688-02-29'), end: day('1700-01-01') }
    expect(formatIsoDate(moved(leap, 'from', 1, limits).start)).toBe('1689-03-01')
  })

  test('keeps the hour at which the edge stood', () => {
    const noon = { start: day('1689-09-06') + 0.5, end: day('1700-01-01') }
    expect(moved(noon, 'from', 1, limits).start).toBe(day('1690-09-06') + 0.5)
  })
})

describe('whatever a reader drags', () => {
  const distances = fc.integer({ min: -300_000, max: 300_000 })

  test('the view stays within the limits, and no shorter than two months', () => {
    fc.assert(
      fc.property(views, grips, distances, (before, grip, days) => {
        const after = dragged(before, grip, days, limits)
        expect(after.start).toBeGreaterThanOrEqual(limits.start)
        expect(after.end).toBeLessThanOrEqual(limits.end)
        expect(lengthOf(after)).toBeGreaterThanOrEqual(SHORTEST_VIEW)
      }),
    )
  })

  test('the window keeps its length, and an edge leaves the other where it is', () => {
    fc.assert(
      fc.property(views, distances, (before, days) => {
        expect(lengthOf(dragged(before, 'window', days, limits))).toBe(lengthOf(before))
        expect(dragged(before, 'from', days, limits).end).toBe(before.end)
        expect(dragged(before, 'to', days, limits).start).toBe(before.start)
      }),
    )
  })
})

test('a slider says the first year, the last year, or the middle of what is shown', () => {
  expect(yearOf(view, 'from')).toBe(1680)
  expect(yearOf(view, 'to')).toBe(1730)
  expect(yearOf(view, 'window')).toBe(1705)
})
