import { describe, expect, test } from 'vitest'
import { aPlacedEvent } from '#testing/anEvent.ts'
import { BY_DATE, sortBy, type Column } from './sort.ts'
import { sortEvents } from './sortEvents.ts'

const EVENTS = [
  aPlacedEvent({ id: 'b', relation: 'hostility', track: 'military', importance: 3 }),
  aPlacedEvent({ id: 'a', relation: 'alliance', track: 'cultural', importance: 1 }),
  aPlacedEvent({ id: 'd', relation: 'hostility', track: 'political', importance: 1 }),
  aPlacedEvent({ id: 'c', relation: 'normalization', track: 'military', importance: 2 }),
]
const sorted = (column: Column, isDescending = false) =>
  sortEvents(EVENTS, { column, isDescending }, (a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
    .join('')

describe('the events of a table', () => {
  test('keep the order of time by date, and reverse it', () => {
    expect(sorted('date')).toBe('badc')
    expect(sorted('date', true)).toBe('cdab')
  })

  test('are ordered by title as the language orders titles', () => {
    expect(sorted('title')).toBe('abcd')
    expect(sorted('title', true)).toBe('dcba')
  })

  test('are ordered by state and track as the page names them, and by importance', () => {
    expect(sorted('relation')).toBe('abdc')
    expect(sorted('track')).toBe('dbca')
    expect(sorted('importance')).toBe('adcb')
  })

  test('that are alike stay in order of time, whichever way', () => {
    expect(sorted('importance', true)).toBe('bcad')
    expect(sorted('relation', true)).toBe('cbda')
  })
})

test('a press on a head sorts by it, a second one the other way round, a third as at first', () => {
  const once = sortBy('title', BY_DATE)
  expect(once).toEqual({ column: 'title', isDescending: false })
  const twice = sortBy('title', once)
  expect(twice).toEqual({ column: 'title', isDescending: true })
  expect(sortBy('title', twice)).toEqual(once)
  expect(sortBy('date', BY_DATE)).toEqual({ column: 'date', isDescending: true })
})
