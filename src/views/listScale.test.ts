import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createListScale } from './listScale.ts'

const scale = createListScale([
  { top: 0, day: 1000 },
  { top: 100, day: 1000 },
  { top: 200, day: 1500 },
  { top: 300, day: 1500 },
  { top: 400, day: 1510 },
])

describe('the scale of a list', () => {
  test('has each day at its entry, and the days between on the way to the next', () => {
    expect(scale.topOf(1500)).toBe(200)
    expect(scale.topOf(1250)).toBe(150)
    expect(scale.dayAt(150)).toBe(1250)
    expect(scale.dayAt(350)).toBe(1505)
  })

  test('leads to the first of several entries of a day, and has one day for all of them', () => {
    expect(scale.topOf(1000)).toBe(0)
    expect([scale.dayAt(0), scale.dayAt(60), scale.dayAt(100)]).toEqual([1000, 1000, 1000])
    expect(scale.dayAt(260)).toBe(1500)
  })

  test('ends at the first and the last entry', () => {
    expect([scale.topOf(-5), scale.topOf(9999)]).toEqual([0, 400])
    expect([scale.dayAt(-5), scale.dayAt(9999)]).toEqual([1000, 1510])
    expect(createListScale([]).topOf(1500)).toBe(0)
  })

  test('leads back to where it came from, however the entries stand', () => {
    const step = fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 5000 }))
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 2 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (steps, part) => {
          let [top, day] = [0, 0]
          const anchors = steps.map(([down, later]) => ({
            top: (top += down),
            day: (day += later),
          }))
          const { dayAt, topOf } = createListScale(anchors)
          const first = anchors[0]?.top ?? 0
          const place = first + part * (top - first)
          expect(topOf(dayAt(place))).toBeCloseTo(place, 3)
        },
      ),
    )
  })
})
