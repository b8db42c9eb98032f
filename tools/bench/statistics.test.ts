import { expect, test } from 'vitest'
import { frameFigures, median, mergeRuns, quantile } from './statistics.ts'

test('the middle of an even number of runs lies between the two in the middle', () => {
  expect(median([30, 10, 20])).toBe(20)
  expect(median([40, 10, 20, 30])).toBe(25)
})

test('one slow frame in twenty is not yet in the 95th percentile, two are', () => {
  const usual = Array.from({ length: 18 }, () => 16)
  expect(quantile([...usual, 16, 90], 0.95)).toBe(16)
  expect(quantile([...usual, 80, 90], 0.95)).toBe(80)
})

test('a halt of a drag is counted and is its worst frame', () => {
  const figures = frameFigures([0, 16, 32, 100, 116, 132])
  expect(figures).toEqual({ median: 16, p95: 68, worst: 68, slow: 1, intervals: 5 })
})

test('a halt in one run of three is neither averaged away nor taken for usual', () => {
  const smooth = frameFigures([0, 16, 32])
  const halting = frameFigures([0, 16, 216])
  expect(mergeRuns([smooth, halting, smooth])).toEqual({
    median: 16,
    p95: 16,
    worst: 200,
    slow: 1,
    intervals: 6,
  })
})
