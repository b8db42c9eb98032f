import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RELATIONS } from '#core/corpus/terms.ts'
import { aPlacedEvent, anEventOf, day } from '#testing/anEvent.ts'
import { binCount, density, tallestOf } from './density.ts'
import { createStrip } from './strip.ts'

const limits = { start: day('1600-01-01'), end: day('2000-01-01') }
const strip = createStrip(limits, limits)
/** All that lies before 1800 pressed together. */
const pressed = createStrip(limits, { start: day('1800-01-01'), end: limits.end })
const events = fc.array(
  fc
    .tuple(
      fc.integer({ min: limits.start - 9000, max: limits.end + 9000 }),
      fc.constantFrom(...RELATIONS),
    )
    .map(([first, relation]) => anEventOf(first, 0, { relation })),
)

describe('the overview', () => {
  test('counts every event once, those outside at the edges', () => {
    fc.assert(
      fc.property(
        events,
        fc.constantFrom(strip, pressed),
        fc.integer({ min: 1, max: 300 }),
        (all, scale, count) => {
          const bins = density(all, scale, count)
          expect(bins).toHaveLength(count)
          for (const relation of RELATIONS) {
            const sum = bins.reduce((total, bin) => total + bin[relation], 0)
            expect(sum).toBe(all.filter((event) => event.relation === relation).length)
          }
        },
      ),
    )
  })

  test('puts an event into the century in which it began', () => {
    const all = [
      aPlacedEvent({ id: 'a', date: '1652-03-24', end: '1689-09-07', relation: 'hostility' }),
      aPlacedEvent({ id: 'b', date: '1699', end: '1727', relation: 'normalization' }),
      aPlacedEvent({ id: 'c', date: '1950-02-14', end: '1979-04-03', relation: 'alliance' }),
    ]
    expect(density(all, strip, 4)).toEqual([
      { alliance: 0, hostility: 1, normalization: 1 },
      { alliance: 0, hostility: 0, normalization: 0 },
      { alliance: 0, hostility: 0, normalization: 0 },
      { alliance: 1, hostility: 0, normalization: 0 },
    ])
  })

  test('is empty where nothing happened', () => {
    expect(density([], strip, 2)).toEqual([
      { alliance: 0, hostility: 0, normalization: 0 },
      { alliance: 0, hostility: 0, normalization: 0 },
    ])
  })

  test('has four years to a bin where it is to scale, whatever is pressed before', () => {
    const home = { start: day('1800-01-01'), end: limits.end }
    expect(binCount(strip, { home: limits, limits })).toBe(100)
    // 200 years take 93 hundredths of the strip.
    expect(binCount(pressed, { home, limits })).toBe(Math.round(50 / 0.93))
    expect(binCount(strip, { home: limits, limits: { ...limits, end: limits.start + 9 } })).toBe(1)
  })

  test('is as tall as its fullest bin, and one where all are empty', () => {
    const bin = { alliance: 0, hostility: 0, normalization: 0 }
    expect(tallestOf([bin, { alliance: 1, hostility: 0, normalization: 2 }])).toBe(3)
    expect(tallestOf([bin])).toBe(1)
    expect(tallestOf([])).toBe(1)
  })
})
