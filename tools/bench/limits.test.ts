import { expect, test } from 'vitest'
import { judge, type Figures } from './limits.ts'
import type { GestureFigures } from './measureJourney.ts'

const smooth = gesture(16.7, 5)
const keeping: Figures = figures(smooth)

test('a page that keeps every promise breaks none', () => {
  expect(broken(keeping)).toEqual([])
})

test('a drag as even as an empty time line may be a quarter slower, but no more', () => {
  expect(broken(figures(gesture(20.8, 5)))).toEqual([])
  expect(broken(figures(gesture(33.4, 5)))).toEqual([
    'drag: frames as even as those of an empty vis-timeline',
  ])
})

test('where an empty time line itself drops frames, a page may do the same', () => {
  expect(broken(figures(gesture(33.4, 5), gesture(33.4, 4)))).toEqual([])
})

test('as much work as vis-timeline with all events is too much', () => {
  expect(broken(figures(gesture(16.7, 12)))).toEqual([
    'drag: less work than vis-timeline fed with all events',
  ])
})

test('a page that is late or heavy breaks its promise', () => {
  const visit = { drawn: 1000, painted: 300 }
  const transfer = { shell: 95_001, record: 15_000, later: 150_000, total: 260_001 }
  expect(broken({ ...keeping, visit, transfer })).toEqual([
    'first visit: events drawn',
    'first visit: all that is carried',
    'first visit: code, styles and words before the first paint',
  ])
})

test('what could not be measured is no promise kept', () => {
  expect(
    broken({ ...figures(gesture(NaN, NaN)), visit: { drawn: NaN, painted: NaN } }),
  ).toHaveLength(3)
})

function gesture(p95: number, all: number): GestureFigures {
  return {
    frameTimes: { median: 16.7, p95, worst: p95, slow: 0, intervals: 120 },
    cost: { all, script: 1, layout: 1 },
  }
}

function figures(ours: GestureFigures, empty: GestureFigures = smooth): Figures {
  return {
    gestures: [{ id: 'longDrag', name: 'drag', of: { ours, empty, raw: gesture(33.4, 12) } }],
    visit: { drawn: 600, painted: 300 },
    transfer: { shell: 90_000, record: 15_000, later: 100_000, total: 205_000 },
  }
}

function broken(measured: Figures): readonly string[] {
  return judge(measured).flatMap(({ claim, isKept }) => (isKept ? [] : [claim]))
}
