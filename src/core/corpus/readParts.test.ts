import { describe, expect, test } from 'vitest'
import { aRecord } from '#testing/aRecord.ts'
import { anEvent } from '#testing/anEvent.ts'
import { readParts } from './readParts.ts'

test('a record in several files is their union, and every item knows its file', () => {
  const { events, sources, periods, rulers, people, places, ...head } = aRecord()
  const { record, fileOf, problems } = readParts([
    { name: 'head.json', json: { $schema: 'kyakhta-1.json', ...head, periods, rulers } },
    { name: 'lists.json', json: { sources, people, places } },
    { name: 'first.json', json: { events: events.slice(0, 1) } },
    { name: 'second.json', json: { events: events.slice(1) } },
  ])
  expect(problems).toEqual([])
  expect(record).toEqual(aRecord())
  expect(fileOf.get('event kyakhta-treaty-1727')).toBe('second.json')
  expect(fileOf.get('person vladislavich-sava')).toBe('lists.json')
})

test('a broken file leaves the others as they are', () => {
  const { record, problems } = readParts([
    { name: 'broken.json', json: { events: [anEvent({ id: 'one', track: 'x' as 'political' })] } },
    { name: 'right.json', json: { events: [anEvent({ id: 'two' })] } },
  ])
  expect(record.events.map(({ id }) => id)).toEqual(['two'])
  expect(problems).toMatchObject([{ file: 'broken.json', item: 'event one', field: 'track' }])
})

test('an id stands once, in one file or in two', () => {
  const json = { events: [anEvent()] }
  const twice = { events: [anEvent(), anEvent()] }
  const problem = { item: 'event nerchinsk-treaty-1689', field: 'id', rule: 'is also in a.json' }
  expect(
    readParts([
      { name: 'a.json', json },
      { name: 'b.json', json },
    ]).problems,
  ).toEqual([{ file: 'b.json', ...problem }])
  expect(readParts([{ name: 'a.json', json: twice }]).problems).toEqual([
    { file: 'a.json', ...problem },
  ])
})

test('a person and a place may have one id', () => {
  const name = { en: 'Amur' }
  const json = { people: [{ id: 'amur', name }], places: [{ id: 'amur', name, lon: 127, lat: 50 }] }
  expect(readParts([{ name: 'a.json', json }]).problems).toEqual([])
})

describe('a hostile key', () => {
  const event = JSON.stringify(anEvent()).replace('{', '{"__proto__": {"polluted": 1},')

  test('as __proto__ reaches no object', () => {
    const json: unknown = JSON.parse(`{"events": [${event}], "__proto__": {"polluted": 1}}`)
    const { record } = readParts([{ name: 'a.json', json }])
    for (const object of [{}, record, record.events, record.events[0] ?? {}]) {
      expect(object).not.toHaveProperty('polluted')
    }
  })

  test.each(['__proto__', 'constructor', 'toString'])('as %s is not a key of the format', (key) => {
    const json: unknown = JSON.parse(`{"events": [], "${key}": {"polluted": 1}}`)
    const { problems } = readParts([{ name: 'a.json', json }])
    expect(problems).toEqual([
      { file: 'a.json', item: '', field: key, rule: 'is not a key of the format' },
    ])
  })
})
