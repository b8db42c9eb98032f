import { describe, expect, test } from 'vitest'
import { anEvent } from '#testing/anEvent.ts'
import { aRecord, KYAKHTA } from '#testing/aRecord.ts'
import { aTable } from '#testing/aTable.ts'
import { chunkOf, textsOf } from './textsPart.ts'

const LAHASUSU = anEvent({ id: 'sungari-1907', date: '1907-05-30' })

describe('the texts of a chunk', () => {
  const texts = textsOf(aRecord({ events: [LAHASUSU, KYAKHTA, anEvent()] }), 'en')

  test('are kept apart from those of another', () => {
    expect(Object.keys(texts['1900']?.events ?? {})).toEqual(['sungari-1907'])
    expect(Object.keys(texts['0000']?.events ?? {})).toEqual([
      'kyakhta-treaty-1727',
      'nerchinsk-treaty-1689',
    ])
  })

  test('are what an event says in one language, with the works that each statement rests on', () => {
    expect(texts['0000']?.events['kyakhta-treaty-1727']).toEqual({
      summary: 'Trade at Kyakhta.',
      recorded: [
        { calendar: 'julian', date: '1727-10-21', by: 'Russian text' },
        { calendar: 'chinese', date: '雍正05-09-07', by: 'Manchu text' },
      ],
      accounts: [
        {
          holder: 'Russia',
          text: 'The border is settled.',
          sources: [{ id: 'mancall-1971', locator: 'p. 249' }],
        },
        { holder: 'The Qing', text: 'The Ud is left open.', sources: [{ id: 'fu-1966' }] },
      ],
      notes: [{ text: 'The year is wrong.', sources: [{ id: 'sladkovsky-1974' }] }],
    })
  })

  test('of an event that has a summary alone are nothing else', () => {
    expect(texts['0000']?.events['nerchinsk-treaty-1689']).toEqual({
      summary: 'A border is drawn.',
    })
  })
})

describe('a table', () => {
  const later = aTable({ id: 'later-trade' })
  const both = aTable({ events: ['sungari-1907', 'kyakhta-treaty-1727'] })
  const events = [anEvent(), KYAKHTA, LAHASUSU]
  const texts = textsOf(aRecord({ events, tables: [both, later] }), 'en')

  test('comes in one language, with every kind of cell', () => {
    expect(texts['0000']?.tables['kyakhta-trade']).toEqual({
      title: 'Trade at Kyakhta',
      caption: 'By Russian customs.',
      columns: [
        { kind: 'date', text: 'Year' },
        { kind: 'number', text: 'Value', unit: 'thousand roubles' },
        { kind: 'text', text: 'Staple' },
      ],
      rows: [
        { cells: ['1755', 837, 'furs'], sources: [{ id: 'sladkovsky-1974', locator: 'ch. 3' }] },
        {
          cells: ['1777~', [2868, 4000], null],
          sources: [{ id: 'mancall-1971' }],
          notes: [{ text: 'With contraband.', sources: [{ id: 'fu-1966' }] }],
        },
      ],
      notes: [{ text: 'It was barter.', sources: [{ id: 'mancall-1971' }] }],
    })
  })

  test('comes with the events that it names, and with no others', () => {
    expect(texts['1900']?.events['sungari-1907']?.tables).toEqual(['kyakhta-trade'])
    expect(Object.keys(texts['1900']?.tables ?? {})).toEqual(['kyakhta-trade'])
    expect(texts['0000']?.events['kyakhta-treaty-1727']?.tables).toEqual([
      'kyakhta-trade',
      'later-trade',
    ])
    expect(texts['0000']?.events['nerchinsk-treaty-1689']).not.toHaveProperty('tables')
    expect(textsOf(aRecord(), 'en')['0000']?.tables).toEqual({})
  })
})

test.each([
  ['1689-09-06', '0000'],
  ['1849-12-31', '0000'],
  ['18XX', '0000'],
  ['1850', '1850'],
  ['185X', '1850'],
  ['1949-12-16', '1900'],
  ['1950', '1950'],
  ['0647', '0000'],
  ['00XX?', '0000'],
  ['[1900-07-16,1901-07-21]', '1900'],
  ['../1905', '1900'],
  ['1950~/1953', '1950'],
])('the texts of an event of %s are those from %s on', (date, chunk) => {
  expect(chunkOf({ date })).toBe(chunk)
})
