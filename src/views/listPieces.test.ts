import { describe, expect, test } from 'vitest'
import { chapters } from '#core/query/chapters.ts'
import { aPlacedEvent } from '#testing/anEvent.ts'
import { piecesOf, sectionsOf } from './listPieces.ts'

/** `count` events of one year. */
const eventsOf = (year: number, count: number) =>
  Array.from({ length: count }, (_, i) => aPlacedEvent({ id: `${year}-${i}`, date: `${year}` }))
const EVENTS = [
  ...eventsOf(1689, 3),
  ...eventsOf(1727, 45),
  ...eventsOf(1728, 2),
  ...eventsOf(1805, 1),
]
const sections = sectionsOf(chapters(EVENTS))

describe('the pieces of a list', () => {
  test('are counted over all decades, and say how many events stand before', () => {
    const pieces = sections.flatMap((section) => section.pieces)
    expect(pieces.map(({ index }) => index)).toEqual([...pieces.keys()])
    expect(pieces.map(({ before, events }) => [before, events.length])).toEqual([
      [0, 3],
      [3, 20],
      [23, 20],
      [43, 7],
      [50, 1],
    ])
  })

  test('hold every event once, in its order', () => {
    const ids = (all: typeof EVENTS) => all.map(({ id }) => id)
    expect(ids(sections.flatMap(({ pieces }) => pieces.flatMap(({ events }) => events)))).toEqual(
      ids(EVENTS),
    )
    expect(ids(piecesOf(EVENTS).flatMap(({ events }) => events))).toEqual(ids(EVENTS))
    expect(piecesOf([])).toEqual([])
  })
})

test('the first decade of a century stands under its heading', () => {
  const decades = sectionsOf(
    chapters([...eventsOf(1689, 1), ...eventsOf(1701, 1), ...eventsOf(1727, 1)]),
  )
  expect(decades.map(({ decade, opensCentury }) => [decade, opensCentury])).toEqual([
    [1680, true],
    [1700, true],
    [1720, false],
  ])
})
