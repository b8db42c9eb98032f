import { describe, expect, test } from 'vitest'
import { aPlacedEvent } from '#testing/anEvent.ts'
import { TRACKS } from '#core/corpus/terms.ts'
import { neighbour, type Step } from './neighbours.ts'

const EVENTS = [
  aPlacedEvent({ id: 'albazin', date: '1685', track: 'military' }),
  aPlacedEvent({ id: 'nerchinsk', date: '1689', track: 'political' }),
  aPlacedEvent({ id: 'mission', date: '1715', track: 'cultural' }),
  aPlacedEvent({ id: 'kyakhta', date: '1727', track: 'political' }),
  aPlacedEvent({ id: 'ili', date: '1881', track: 'military' }),
]
const lanes = { order: TRACKS, of: ({ track }: (typeof EVENTS)[number]) => track }
const from = (id: string | null, step: Step) => neighbour(EVENTS, id, step, lanes)

describe('by time', () => {
  test.each([
    ['nerchinsk', 'next', 'mission'],
    ['nerchinsk', 'previous', 'albazin'],
    ['nerchinsk', 'first', 'albazin'],
    ['nerchinsk', 'last', 'ili'],
    ['albazin', 'previous', 'albazin'],
    ['ili', 'next', 'ili'],
  ] as const)('from %s the %s event is %s', (id, step, expected) => {
    expect(from(id, step)).toBe(expected)
  })

  test('going on reaches every event once', () => {
    const way: (string | null)[] = []
    while (way.length < EVENTS.length) way.push(from(way.at(-1) ?? null, 'next'))
    expect(way).toEqual(EVENTS.map(({ id }) => id))
  })
})

describe('by lane', () => {
  test.each([
    ['nerchinsk', 'laneBelow', 'albazin', 'the nearest in time'],
    ['kyakhta', 'laneBelow', 'albazin', 'the nearest in time, be it earlier'],
    ['mission', 'laneAbove', 'albazin', 'over a lane without events'],
    ['albazin', 'laneBelow', 'mission', 'over a lane without events'],
    ['albazin', 'laneAbove', 'nerchinsk', 'the nearest in time'],
    ['ili', 'laneAbove', 'kyakhta', 'the nearest in time'],
    ['nerchinsk', 'laneAbove', 'nerchinsk', 'the top lane has none above'],
    ['mission', 'laneBelow', 'mission', 'the last lane has none below'],
  ] as const)('from %s, %s leads to %s: %s', (id, step, expected, _why) => {
    expect(from(id, step)).toBe(expected)
  })
})

describe('from nowhere, or from an event that is filtered out', () => {
  test.each([
    ['next', 'albazin'],
    ['first', 'albazin'],
    ['laneAbove', 'albazin'],
    ['laneBelow', 'albazin'],
    ['previous', 'ili'],
    ['last', 'ili'],
  ] as const)('%s leads to %s', (step, expected) => {
    expect(from(null, step)).toBe(expected)
    expect(from('aigun', step)).toBe(expected)
  })
})

test.each(['next', 'previous', 'first', 'last', 'laneAbove', 'laneBelow'] as const)(
  'where no event is left, %s leads nowhere',
  (step) => expect(neighbour([], 'nerchinsk', step, lanes)).toBeNull(),
)
