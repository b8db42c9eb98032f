import { describe, expect, test } from 'vitest'
import { aRecord, KYAKHTA } from '#testing/aRecord.ts'
import { anEvent } from '#testing/anEvent.ts'
import { readParts } from './readParts.ts'

/** The first problem of a file that holds one event with `fields` of any type. */
function problemOfEvent(fields: object) {
  const events = [{ ...anEvent(), ...fields }]
  return readParts([{ name: 'a.json', json: { events } }]).problems[0]
}

/** The first problem of a file with these keys. */
function problemOf(json: unknown) {
  return readParts([{ name: 'a.json', json }]).problems[0]
}

describe('a key of an event', () => {
  const langText = { en: 'a text' }
  const account = { holder: langText, text: langText, sources: [{ id: 'fu-1966' }] }
  const chinese = anEvent().text['zh-Hant']

  test.each([
    [
      'that the format does not have',
      { author: 'X' },
      'author',
      'is not a key of the format',
      undefined,
    ],
    ['that is left out', { track: undefined }, 'track', 'is missing', undefined],
    [
      'in words instead of hyphens',
      { id: 'Nerchinsk 1689' },
      'id',
      'must be lower-case words joined by hyphens',
      'Nerchinsk 1689',
    ],
    ['with an empty date', { date: '' }, 'date', 'must be an EDTF date', ''],
    [
      'with an unknown track',
      { track: 'border' },
      'track',
      'must be one of political, military, economic, cultural',
      'border',
    ],
    [
      'with an unknown further track',
      { furtherTracks: ['border'] },
      'furtherTracks.0',
      'must be one of political, military, economic, cultural',
      'border',
    ],
    [
      'with an unknown relation',
      { relation: 'peace' },
      'relation',
      'must be one of alliance, hostility, normalization',
      'peace',
    ],
    ['with an importance of 0', { importance: 0 }, 'importance', 'must be 1, 2, 3, 4 or 5', 0],
    [
      'with an importance in words',
      { importance: '1' },
      'importance',
      'must be 1, 2, 3, 4 or 5',
      '1',
    ],
    [
      'without a text in any language',
      { text: {} },
      'text',
      'must have a text in some language',
      {},
    ],
    [
      'with a blank text',
      { text: { 'zh-Hant': { ...chinese, short: '　' } } },
      'text.zh-Hant.short',
      'must not be empty',
      '',
    ],
    [
      'with a text in another language',
      { text: { fr: chinese } },
      'text.fr',
      'is not a key of the format',
      undefined,
    ],
    ['without a source', { sources: [] }, 'sources', 'must name a source', []],
    [
      'with a note without a source',
      { notes: [{ text: langText, sources: [] }] },
      'notes.0.sources',
      'must name a source',
      [],
    ],
    [
      'with an account without a source',
      { accounts: [account, { ...account, sources: [] }] },
      'accounts.1.sources',
      'must name a source',
      [],
    ],
    [
      'with a single account',
      { accounts: [account] },
      'accounts',
      'must set two accounts side by side',
      [account],
    ],
    [
      'dated in an unknown calendar',
      { recorded: [{ calendar: 'hijri', date: '1100', by: langText }] },
      'recorded.0.calendar',
      'must be julian or chinese',
      'hijri',
    ],
    [
      'with an unknown verb',
      { related: [{ verb: 'causes', id: 'albazin' }] },
      'related.0.verb',
      'must be leads-to, answers, ends or confirms',
      'causes',
    ],
  ])('%s is refused', (_name, fields, field, rule, value) => {
    const { id = 'nerchinsk-treaty-1689' } = fields as { id?: string }
    const item = `event ${id}`
    expect(problemOfEvent(fields)).toEqual({
      file: 'a.json',
      item,
      field,
      rule,
      ...(value !== undefined && { value }),
    })
  })

  test('without an id is named by its number', () => {
    const json = { events: [anEvent(), { ...KYAKHTA, id: undefined }] }
    expect(problemOf(json)).toMatchObject({
      item: 'event number 1',
      field: 'id',
      rule: 'is missing',
    })
  })
})

describe('an item of another list', () => {
  const { sources, places, rulers, periods } = aRecord()
  const rule = 'must be a web address, http or https'

  test.each([
    'javascript:alert(1)',
    'ftp://example.org',
    'example.org',
    'https://a b',
    'data:text/html,x',
  ])('may not have the address %s', (url) => {
    const json = { sources: [{ ...sources[0], URL: url }] }
    expect(problemOf(json)).toEqual({
      file: 'a.json',
      item: 'source mancall-1971',
      field: 'URL',
      rule,
      value: url,
    })
  })

  test.each([
    ['a place east of 180°', { places: [{ ...places[0], lon: 181 }] }, 'place kyakhta', 'lon', 181],
    [
      'a place south of the pole',
      { places: [{ ...places[0], lat: -90.5 }] },
      'place kyakhta',
      'lat',
      -90.5,
    ],
    [
      'a ruler of a third state',
      { rulers: [{ ...rulers[0], state: 'japan' }] },
      'ruler kangxi',
      'state',
      'japan',
    ],
    [
      'a period of no relation',
      { periods: [{ ...periods[0], relation: 'war' }] },
      'period amur-wars',
      'relation',
      'war',
    ],
    [
      'a source without a title',
      { sources: [{ ...sources[0], title: ' ' }] },
      'source mancall-1971',
      'title',
      '',
    ],
  ])('is refused when it is %s', (_name, json, item, field, value) => {
    expect(problemOf(json)).toMatchObject({ file: 'a.json', item, field, value })
  })
})

test.each([
  ['of another version', { format: 'kyakhta/2' }, 'format', 'must be kyakhta/1'],
  ['with a key of its own', { events: [], comment: 'x' }, 'comment', 'is not a key of the format'],
  ['that is null', null, '', 'Invalid type: Expected Object but received null'],
])('a file %s is refused', (_name, json, field, rule) => {
  expect(problemOf(json)).toMatchObject({ file: 'a.json', field, rule })
})

test.fails('a file whose events are no list is refused for its events', () => {
  const rule = 'Invalid type: Expected Array but received Object'
  expect(problemOf({ events: {} })).toMatchObject({ item: '', field: 'events', rule })
})

test.fails('a file that is a list is refused as a whole', () => {
  expect(problemOf([anEvent()])).toMatchObject({ item: '', field: '' })
  expect(problemOf([])).toMatchObject({ item: '', field: '' })
})

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

test('an id stands once, in one file or in two', () => {
  const json = { events: [anEvent()] }
  const [rule, item] = ['is also in a.json', 'event nerchinsk-treaty-1689']
  const twice = { events: [anEvent(), anEvent()] }
  expect(
    readParts([
      { name: 'a.json', json },
      { name: 'b.json', json },
    ]).problems,
  ).toEqual([{ file: 'b.json', item, field: 'id', rule }])
  expect(problemOf(twice)).toEqual({ file: 'a.json', item, field: 'id', rule })
})

test('a person and a place may have one id', () => {
  const json = {
    people: [{ id: 'amur', name: { en: 'X' } }],
    places: [{ id: 'amur', name: { en: 'Y' }, lon: 0, lat: 0 }],
  }
  expect(problemOf(json)).toBeUndefined()
})

describe('a hostile key', () => {
  test('as __proto__ reaches no object', () => {
    const json: unknown = JSON.parse(
      `{"__proto__": {"polluted": 1}, "events": [${JSON.stringify(anEvent()).replace('{', '{"__proto__": {"polluted": 1},')}]}`,
    )
    const { record } = readParts([{ name: 'a.json', json }])
    expect({}).not.toHaveProperty('polluted')
    expect(record).not.toHaveProperty('polluted')
    expect(record.events[0] ?? {}).not.toHaveProperty('polluted')
  })

  test.each(['__proto__', 'constructor', 'toString'])('as %s is not a key of the format', (key) => {
    const json: unknown = JSON.parse(`{"events": [], "${key}": {"polluted": 1}}`)
    expect(problemOf(json)).toMatchObject({ field: key, rule: 'is not a key of the format' })
  })
})
