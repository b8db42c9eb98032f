import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anEvent, day, HORIZON } from '#testing/anEvent.ts'
import { aCorpus, aRecord, KYAKHTA } from '#testing/aRecord.ts'
import { formatIsoDate } from '#core/dates/isoDate.ts'
import { buildCorpus } from './corpus.ts'
import { cutIntoParts } from './parts.ts'

const TODAY = HORIZON.future
const YEARS_8 = 2922
const anIndex = (fields: Parameters<typeof aRecord>[0] = {}) => cutIntoParts(aRecord(fields)).index
const someEvents = (...dates: readonly string[]) =>
  dates.map((date, i) => anEvent({ id: `event-${i}`, date }))

describe('the order of events', () => {
  test('is that of first days, and of ids on one day', () => {
    const events = [
      anEvent({ id: 'z', date: '1727-11-01' }),
      anEvent({ id: 'b', date: '1689-09-06' }),
      anEvent({ id: 'a', date: '1689-09-06' }),
      anEvent({ id: 'c', date: '1689' }),
      anEvent({ id: 'd', date: '16XX' }),
    ]
    expect(aCorpus(events).events.map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b', 'z'])
  })

  test('does not depend on the order of the files', () => {
    const events = someEvents('1689', '1650~', '1689', '168X', '1650', '1727-11-01/..')
    const expected = aCorpus(events).events
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(aCorpus(shuffled).events).toEqual(expected)
      }),
    )
  })
})

test('every event is found by its id', () => {
  const { byId, events } = aCorpus()
  expect([...byId.keys()]).toEqual(events.map(({ id }) => id))
  expect(byId.get(KYAKHTA.id)?.time.days).toEqual({
    start: day('1727-11-01'),
    end: day('1728-06-25'),
  })
})

test('what goes on reaches to today, periods too', () => {
  const { events, periods } = aCorpus([anEvent({ end: '..', date: '1689-09-06' })])
  expect(events[0]?.time).toMatchObject({ days: { end: TODAY }, endEdge: 'open' })
  expect(periods.at(-1)?.time).toMatchObject({ days: { end: TODAY }, endEdge: 'open' })
})

test('what began before memory is drawn from the first day that the record names', () => {
  const { byId } = aCorpus(someEvents('../1700', '1652-03-24'))
  expect(formatIsoDate(byId.get('event-0')?.time.days.start ?? 0)).toBe('1652-03-24')
})

describe('the first view', () => {
  test('is what the record asks for, its last day included', () => {
    const { home } = buildCorpus(anIndex({ defaultView: '1600/2030' }), TODAY)
    expect(home).toEqual({ start: day('1600-01-01'), end: day('2031-01-01') })
  })

  test('shows every event with some room, when the record asks for nothing', () => {
    const { home } = aCorpus()
    expect(home.start).toBe(day('1689-09-06') - YEARS_8)
    expect(home.end).toBe(day('1728-06-25') + YEARS_8)
  })

  test('reaches to the first or last event on the side that the record leaves open', () => {
    const { home } = buildCorpus(anIndex({ defaultView: '1600/..' }), TODAY)
    expect(home.start).toBe(day('1600-01-01'))
    expect(home.end).toBe(day('1728-06-25') + YEARS_8)
  })

  test('of a record without events is around today', () => {
    const { home } = buildCorpus(anIndex({ events: [] }), TODAY)
    expect(home.start).toBe(TODAY - YEARS_8)
    expect(home.end).toBe(TODAY + YEARS_8)
  })
})

test('a reader can go to the first view and to every event, and no farther', () => {
  const { limits } = buildCorpus(anIndex({ defaultView: '1700/2030' }), TODAY)
  expect(limits.start).toBe(day('1689-09-06') - YEARS_8)
  expect(limits.end).toBe(day('2031-01-01'))
})

describe('a record that keeps the format opens', () => {
  test('when what ended first began before memory', () => {
    expect(() => aCorpus(someEvents('../1567', '1652'))).not.toThrow()
  })

  test('on a computer whose clock is slow', () => {
    expect(() => buildCorpus(anIndex(), day('1680-01-01'))).not.toThrow()
  })

  test('with more events than a call has room for arguments', { timeout: 60_000 }, () => {
    const { events, ...index } = anIndex()
    const [event] = events
    if (event === undefined) throw new RangeError('The record has events')
    const many = Array.from({ length: 130_000 }, (_, i) => ({
      ...event,
      id: `event-${i}`,
      date: '1689-09-06',
    }))
    expect(() => buildCorpus({ ...index, events: many }, TODAY)).not.toThrow()
  })
})
