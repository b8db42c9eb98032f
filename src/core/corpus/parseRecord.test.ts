import { expect, test } from 'vitest'
import { aRecord, KYAKHTA } from '#testing/aRecord.ts'
import { anEvent } from '#testing/anEvent.ts'
import { problemLines } from '#testing/problemLines.ts'
import { parseForConversion, parseRecord } from './parseRecord.ts'

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
  const record = parseRecord([{ name: 'a.json', json: { ...rest, events: [anEvent()] } }], [])
  expect(record).toMatchObject({ periods: [], rulers: [], people: [], places: [] })
})

test('a record need not have the languages that nobody asks for', () => {
  const { en: _english, ...text } = anEvent().text
  const json = aRecord({ events: [anEvent({ text })] })
  expect(parseRecord([{ name: 'a.json', json }], []).events[0]?.text).toEqual(text)
})

test.each(['format', 'id', 'version', 'title', 'licence', 'credit'] as const)(
  'a record without a %s is refused',
  (field) => {
    const { [field]: _left, ...json } = aRecord()
    expect(problemLines([{ name: 'a.json', json }])).toEqual([`a.json: ${field}: is missing`])
  },
)

test('every problem of every file is found in one run', () => {
  const { events: _events, ...head } = aRecord()
  const broken = { ...anEvent({ id: 'one' }), track: 'border', importance: 9 }
  const misdated = anEvent({ id: 'two', date: '1700-02-29', places: ['aigun'] })
  const files = [
    { name: 'head.json', json: head },
    { name: 'broken.json', json: { events: [broken] } },
    { name: 'dated.json', json: { events: [misdated] } },
    { name: 'right.json', json: { events: [anEvent()] } },
    { name: 'again.json', json: { events: [anEvent(), { ...KYAKHTA, end: '1726' }] } },
  ]
  const places = problemLines(files).map((line) => line.split(': ').slice(0, 2).join(': '))
  expect(places.toSorted()).toEqual([
    'again.json: event kyakhta-treaty-1727, end',
    'again.json: event nerchinsk-treaty-1689, id',
    'broken.json: event one, importance',
    'broken.json: event one, track',
    'dated.json: event two, date',
    'dated.json: event two, places.0',
  ])
})

test('every unknown key is named, not only the first', () => {
  const { events: _events, ...head } = aRecord()
  const events = [{ ...anEvent(), author: 'X', weight: 1 }]
  const lines = problemLines([
    { name: 'head.json', json: head },
    { name: 'a.json', json: { events } },
  ])
  expect(lines).toEqual([
    'a.json: event nerchinsk-treaty-1689, author: is not a key of the format',
    'a.json: event nerchinsk-treaty-1689, weight: is not a key of the format',
  ])
})

test('a broken event does not hide the head of its file', () => {
  const json = aRecord({ events: [anEvent({ importance: 9 as 5 })] })
  expect(problemLines([{ name: 'a.json', json }])).toEqual([
    'a.json: event nerchinsk-treaty-1689, importance: must be 1, 2, 3, 4 or 5; got 9',
  ])
})

test('a broken source is the one problem, not every event that names it', () => {
  const { sources, ...rest } = aRecord()
  const [mancall, ...others] = sources
  const files = [
    { name: 'record.json', json: rest },
    { name: 'sources.json', json: { sources: [{ ...mancall, year: 1971 }, ...others] } },
  ]
  expect(problemLines(files)).toEqual([
    'sources.json: source mancall-1971, year: is not a key of the format',
  ])
})

test('a reader sees of a one-off the words of the text, who converts it sees all', () => {
  const title = { 'zh-Hant': '兩個-{zh-hans:条约;zh-hant:條約}-', en: 'Two treaties' }
  const files = [{ name: 'a.json', json: aRecord({ title }) }]
  expect(parseRecord(files, []).title).toEqual({ 'zh-Hant': '兩個條約', en: 'Two treaties' })
  expect(parseForConversion(files, []).title).toEqual(title)
})
