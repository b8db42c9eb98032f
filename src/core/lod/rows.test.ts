import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anEventOf, aPlacedEvent, day } from '#testing/anEvent.ts'
import { someEvents } from '#testing/someEvents.ts'
import { assignRows, type Placement } from './rows.ts'

const byTrack = ({ track }: { readonly track: string }) => track
const rowCounts = fc.integer({ min: 1, max: 6 })
const isBar = ({ event, atStart }: Placement) =>
  !atStart && event.time.days.end > event.time.days.start
const rowOf = (placements: readonly Placement[], id: string) =>
  placements.find(({ event }) => event.id === id)?.row

describe('the row of an event', () => {
  test('does not depend on the order in which the files name it', () => {
    const shuffled = someEvents.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length })),
    )
    fc.assert(
      fc.property(shuffled, rowCounts, ([events, others], rows) => {
        expect(assignRows(others, byTrack, rows)).toEqual(assignRows(events, byTrack, rows))
      }),
    )
  })

  test('is one of its lane', () => {
    fc.assert(
      fc.property(someEvents, rowCounts, (events, rows) => {
        const placements = assignRows(events, byTrack, rows)
        expect(placements).toHaveLength(events.length)
        for (const { event, lane, row } of placements) {
          expect(lane).toBe(event.track)
          expect(row).toBeGreaterThanOrEqual(0)
          expect(row).toBeLessThan(rows)
        }
      }),
    )
  })

  test('is not changed by what is less important', () => {
    fc.assert(
      fc.property(someEvents, rowCounts, (events, rows) => {
        const important = events.filter(({ importance }) => importance <= 2)
        const all = assignRows(events, byTrack, rows)
        expect(all.slice(0, important.length)).toEqual(assignRows(important, byTrack, rows))
      }),
    )
  })

  test('is not that of another event of the same day while a row is free', () => {
    const events = Array.from({ length: 4 }, (_, i) => aPlacedEvent({ id: `event-${i}` }))
    const rows = assignRows(events, byTrack, 4).map(({ row }) => row)
    expect(new Set(rows)).toEqual(new Set([0, 1, 2, 3]))
  })

  test('is the one whose nearest event is farthest in time', () => {
    const events = [
      aPlacedEvent({ id: 'a', date: '1689-09-06', importance: 1 }),
      aPlacedEvent({ id: 'b', date: '1727-11-01', importance: 2 }),
      aPlacedEvent({ id: 'c', date: '1690-01-01', importance: 3 }),
    ]
    const placements = assignRows(events, byTrack, 2)
    expect([rowOf(placements, 'a'), rowOf(placements, 'b'), rowOf(placements, 'c')]).toEqual([
      0, 1, 1,
    ])
  })
})

describe('a bar', () => {
  test('leaves the top row to the events of a day', () => {
    fc.assert(
      fc.property(someEvents, rowCounts, (events, rows) => {
        const bars = assignRows(events, byTrack, rows).filter(isBar)
        expect(bars.filter(({ row }) => row === 0)).toEqual([])
      }),
    )
  })

  test('never lies over another bar of its row', () => {
    fc.assert(
      fc.property(someEvents, rowCounts, (events, rows) => {
        const bars = assignRows(events, byTrack, rows).filter(isBar)
        const inOrder = bars.toSorted((a, b) => a.event.time.days.start - b.event.time.days.start)
        const lastDay = new Map<string, number>()
        for (const { lane, row, event } of inOrder) {
          const key = `${lane} ${row}`
          expect(event.time.days.start).toBeGreaterThan(lastDay.get(key) ?? -Infinity)
          lastDay.set(key, event.time.days.end)
        }
      }),
    )
  })

  test('that finds no room is drawn at its first day', () => {
    const war = { importance: 1 as const, track: 'military' as const }
    const events = [
      anEventOf(day('1652-03-24'), 9000, { id: 'first', ...war }),
      anEventOf(day('1654-03-24'), 9000, { id: 'second', ...war }),
    ]
    const placements = assignRows(events, byTrack, 2)
    expect(placements.map(({ event, atStart }) => [event.id, atStart])).toEqual([
      ['first', false],
      ['second', true],
    ])
  })

  test('in a lane of one row is drawn at its first day', () => {
    const [placement] = assignRows([anEventOf(day('1652-03-24'), 9000, {})], byTrack, 1)
    expect(placement).toMatchObject({ row: 0, atStart: true })
  })
})

test('the most important come first, then the earliest, then by id', () => {
  const events = [
    aPlacedEvent({ id: 'late', date: '1727', importance: 1 }),
    aPlacedEvent({ id: 'minor', date: '1600', importance: 5 }),
    aPlacedEvent({ id: 'b', date: '1689', importance: 1 }),
    aPlacedEvent({ id: 'a', date: '1689', importance: 1 }),
  ]
  expect(assignRows(events, byTrack, 4).map(({ event }) => event.id)).toEqual([
    'a',
    'b',
    'late',
    'minor',
  ])
})
