import { expect, test } from 'vitest'
import { aRecord, KYAKHTA } from '#testing/aRecord.ts'
import { anEvent } from '#testing/anEvent.ts'
import { problemsOf } from '#testing/problemsOf.ts'
import { parseRecord } from './parseRecord.ts'

test('a record that keeps the format is read as it is written', () => {
  const record = aRecord()
  expect(parseRecord([{ name: 'a.json', json: record }], ['zh-Hant', 'en'])).toEqual(record)
})

test('a record of events and sources alone is whole', () => {
  const {
    periods: _periods,
    rulers: _rulers,
    people: _people,
    places: _places,
    ...rest
  } = aRecord()
  const events = [anEvent()]
  const record = parseRecord([{ name: 'a.json', json: { ...rest, events } }], [])
  expect(record).toMatchObject({ periods: [], rulers: [], people: [], places: [] })
})

test.each(['format', 'id', 'version', 'title', 'licence', 'credit'] as const)(
  'a record without a %s is refused',
  (field) => {
    const { [field]: _left, ...json } = aRecord()
    expect(problemsOf([{ name: 'a.json', json }])).toEqual([
      { file: 'a.json', item: '', field, rule: 'is missing' },
    ])
  },
)

test('a reader needs no more languages than the record has', () => {
  const { en, ...others } = anEvent().text
  const json = aRecord({ events: [anEvent({ text: en === undefined ? others : { en } })] })
  expect(problemsOf([{ name: 'a.json', json }], [])).toEqual([])
})

test('every problem of every file is found in one run', () => {
  const { events: _events, ...head } = aRecord()
  const files = [
    { name: 'head.json', json: head },
    {
      name: 'broken.json',
      json: { events: [{ ...anEvent({ id: 'one' }), track: 'border', importance: 9 }] },
    },
    {
      name: 'dated.json',
      json: { events: [anEvent({ id: 'two', date: '1700-02-29', places: ['aigun'] })] },
    },
    { name: 'right.json', json: { events: [anEvent()] } },
    { name: 'again.json', json: { events: [anEvent(), { ...KYAKHTA, end: '1726' }] } },
  ]
  const found = problemsOf(files).map(({ file, item, field }) => `${file}: ${item}, ${field}`)
  expect(found.toSorted()).toEqual([
    'again.json: event kyakhta-treaty-1727, end',
    'again.json: event nerchinsk-treaty-1689, id',
    'broken.json: event one, importance',
    'broken.json: event one, track',
    'dated.json: event two, date',
    'dated.json: event two, places.0',
  ])
})

test.fails('a broken source is the one problem, not every event that names it', () => {
  const { sources, ...rest } = aRecord()
  const broken = sources.map((source) => ({ ...source, year: 1971 }))
  const files = [
    { name: 'record.json', json: rest },
    { name: 'sources.json', json: { sources: broken } },
  ]
  expect(new Set(problemsOf(files).map(({ file }) => file))).toEqual(new Set(['sources.json']))
})

test.fails('every unknown key is named, not only the first', () => {
  const json = aRecord({
    events: [{ ...anEvent(), author: 'X', weight: 1 } as ReturnType<typeof anEvent>],
  })
  expect(problemsOf([{ name: 'a.json', json }]).map(({ field }) => field)).toEqual(
    expect.arrayContaining(['author', 'weight']),
  )
})

test.fails('a broken event does not hide the head of its file', () => {
  const json = aRecord({ events: [anEvent({ importance: 9 as 5 })] })
  expect(problemsOf([{ name: 'a.json', json }]).map(({ field }) => field)).toEqual(['importance'])
})
