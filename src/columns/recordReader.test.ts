import { describe, expect, test } from 'vitest'
import { parseRecord } from '#core/corpus/parseRecord.ts'
import { CorpusError, problemLine } from '#core/corpus/problem.ts'
import type { CorpusRecord } from '#core/corpus/schema.ts'
import { anEvent } from '#testing/anEvent.ts'
import { aRecord, KYAKHTA } from '#testing/aRecord.ts'
import { aTable } from '#testing/aTable.ts'
import { recordedEventAt } from './columns.ts'
import { findId } from './idIndex.ts'
import { openPack, readPrefix } from './openPack.ts'
import { writePack } from './packFile.ts'
import { createRecordReader } from './recordReader.ts'

const FILE = 'my.json'

/** Reads in pieces that cut keys, texts and characters. */
function read(record: unknown, length = 101) {
  const reader = createRecordReader(FILE)
  const bytes = new TextEncoder().encode(JSON.stringify(record, null, 1))
  for (let at = 0; at < bytes.length; at += length) reader.push(bytes.slice(at, at + length))
  return reader.finish()
}

/** What a reading says of a record that is broken. */
function saidBy(act: () => unknown): readonly string[] {
  try {
    act()
    return []
  } catch (error) {
    if (error instanceof CorpusError) return error.problems.map(problemLine).toSorted()
    throw error
  }
}

/** Says the same of every record, read whole or as it arrives. */
function sayings(record: unknown) {
  const whole = saidBy(() =>
    parseRecord([{ name: FILE, json: JSON.parse(JSON.stringify(record)) }], []),
  )
  return { whole, streamed: saidBy(() => read(record)) }
}

describe('a record that is packed', () => {
  const record = aRecord({ tables: [aTable()] })

  test('comes out of its file as it went in', () => {
    const file = writePack(read(record))
    const opened = openPack({ name: FILE, buffer: file.buffer, prefix: readPrefix(FILE, file) })
    opened.checkDrawn()
    opened.checkWhole()
    const { record: head, columns } = opened.pack
    const { events, ...others } = record
    expect(head).toEqual(others)
    for (const event of events) {
      const row = findId(event.id, columns.byId, columns.names)
      expect(recordedEventAt(columns, row)).toEqual(event)
    }
  })

  test('has of each one-off the words of its own language', () => {
    const words = { short: '約', title: '約', summary: '-{zh-hant:飛彈;zh-hant-hk:導彈}-' }
    const { columns } = read(aRecord({ events: [anEvent({ text: { 'zh-Hant': words } })] }))
    expect(recordedEventAt(columns, 0).text['zh-Hant']?.summary).toBe('飛彈')
  })

  test('stands in order of time, whatever order it came in', () => {
    const days = ['1950-02-14', '1689-09-07', '1727/..', '1858-05~', '1689-09-07', '16XX']
    const events = days.map((date, i) => anEvent({ id: `event-${i}`, date }))
    const { columns } = read(aRecord({ events }))
    const ids = [...Array(columns.count).keys()].map((row) => recordedEventAt(columns, row).id)
    expect(ids).toEqual(['event-5', 'event-1', 'event-4', 'event-2', 'event-3', 'event-0'])
  })
})

const anOther = (fields: object) => ({ ...aRecord(), ...fields })
const BROKEN: readonly (readonly [string, unknown])[] = [
  ['a date that is none', anOther({ events: [anEvent({ date: '27 Aug 1689' })] })],
  ['an end before the beginning', anOther({ events: [anEvent({ date: '1700', end: '1600' })] })],
  ['an unknown relation', anOther({ events: [{ ...anEvent(), relation: 'war' }] })],
  ['a source that is not there', anOther({ events: [anEvent({ sources: [{ id: 'no-book' }] })] })],
  ['a related event that is not there', anOther({ events: [KYAKHTA] })],
  ['an unknown key', anOther({ events: [{ ...anEvent(), colour: 'red' }] })],
  ['an event without an id', anOther({ events: [anEvent(), { ...anEvent(), id: undefined }] })],
  ['an id that stands twice', anOther({ events: [anEvent(), anEvent()] })],
  ['events that are no list', anOther({ events: 'none' })],
  ['a head that lacks its title', anOther({ title: undefined })],
  ['another format', anOther({ format: 'kyakhta/9' })],
  ['a table of an event that is not there', anOther({ tables: [aTable({ events: ['none'] })] })],
  ['periods with a gap', anOther({ periods: aRecord().periods.toReversed() })],
  ['a key that the format has not', anOther({ colour: 'red' })],
]

describe('what is wrong is said as of a record that is read whole:', () => {
  test.each(BROKEN)('%s', (_, record) => {
    const { whole, streamed } = sayings(record)
    expect(whole).not.toEqual([])
    expect(streamed).toEqual(whole)
  })

  test('a record that keeps all rules', () => {
    expect(sayings(aRecord())).toEqual({ whole: [], streamed: [] })
  })
})

test('a file of nothing but faults is not read to its end', () => {
  const events = Array.from({ length: 1000 }, () => ({ ...anEvent(), track: 'sport' }))
  const said = saidBy(() => read(aRecord({ events: events as unknown as CorpusRecord['events'] })))
  expect(said.length).toBeLessThan(200)
})

test('a file that is no JSON is named', () => {
  expect(() => createRecordReader(FILE).push(new TextEncoder().encode('[1]'))).toThrow(
    'my.json: is not JSON',
  )
  expect(() => createRecordReader(FILE).finish()).toThrow('my.json: is not JSON')
})
