import { describe, expect, test } from 'vitest'
import { aRecord, KYAKHTA } from '#testing/aRecord.ts'
import { aTable } from '#testing/aTable.ts'
import { chunkOf, detailsOf } from './detailsPart.ts'

describe('the texts of half a century', () => {
  const details = detailsOf(aRecord(), 'en')

  test('are kept apart from those of another', () => {
    expect(Object.keys(details)).toEqual(['1650', '1700'])
    expect(Object.keys(details['1650']?.events ?? {})).toEqual(['nerchinsk-treaty-1689'])
  })

  test('hold all that an event says, in one language', () => {
    expect(details['1700']?.events['kyakhta-treaty-1727']).toEqual({
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
      people: ['vladislavich-sava'],
      places: ['kyakhta'],
      sources: [{ id: 'mancall-1971' }],
      related: [{ verb: 'confirms', id: 'nerchinsk-treaty-1689' }],
    })
  })

  test('of an event that has a summary alone hold nothing else', () => {
    expect(details['1650']?.events['nerchinsk-treaty-1689']).toEqual({
      summary: 'A border is drawn.',
      sources: [{ id: 'mancall-1971' }],
    })
  })

  test('bring the people, places and sources that they name, and no others', () => {
    expect(Object.keys(details['1700']?.people ?? {})).toEqual(['vladislavich-sava'])
    expect(Object.keys(details['1700']?.places ?? {})).toEqual(['kyakhta'])
    expect(Object.keys(details['1700']?.sources ?? {})).toEqual([
      'mancall-1971',
      'fu-1966',
      'sladkovsky-1974',
    ])
    expect(Object.keys(details['1650']?.people ?? {})).toEqual([])
    expect(Object.keys(details['1650']?.sources ?? {})).toEqual(['mancall-1971'])
  })

  describe('give a name as its bearers write it', () => {
    const people = [
      { id: 'golovin', name: { 'zh-Hant': '戈洛文', en: 'Golovin', ru: 'Головин' }, native: 'ru' },
      { id: 'tulisen', name: { 'zh-Hant': '圖理琛', en: 'Tulišen' }, native: 'zh-Hant' },
      { id: 'gerbillon', name: { 'zh-Hant': '張誠', en: 'Gerbillon' } },
    ] as const
    const events = [{ ...KYAKHTA, people: people.map(({ id }) => id) }]
    const namesIn = (language: 'en' | 'zh-Hant' | 'zh-Hans' | 'ru') =>
      detailsOf(aRecord({ people: [...people], events }), language)['1700']?.people

    test('beside the name in the language of the reader', () => {
      expect(namesIn('en')).toEqual({
        golovin: { name: 'Golovin', original: { language: 'ru', name: 'Головин' } },
        tulisen: { name: 'Tulišen', original: { language: 'zh-Hant', name: '圖理琛' } },
        gerbillon: { name: 'Gerbillon' },
      })
    })

    test('but not to a reader who writes it in the same language', () => {
      expect(namesIn('ru')?.['golovin']).toEqual({ name: 'Головин' })
      expect(namesIn('zh-Hant')?.['tulisen']).toEqual({ name: '圖理琛' })
      expect(namesIn('zh-Hans')?.['tulisen']).toEqual({ name: '圖理琛' })
    })
  })
})

describe('a table', () => {
  const later = aTable({ id: 'later-trade' })
  const both = aTable({ events: ['nerchinsk-treaty-1689', 'kyakhta-treaty-1727'] })
  const details = detailsOf(aRecord({ tables: [both, later] }), 'en')

  test('comes in one language, with every kind of cell', () => {
    expect(details['1700']?.tables['kyakhta-trade']).toEqual({
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
    expect(details['1650']?.events['nerchinsk-treaty-1689']?.tables).toEqual(['kyakhta-trade'])
    expect(Object.keys(details['1650']?.tables ?? {})).toEqual(['kyakhta-trade'])
    expect(details['1700']?.events['kyakhta-treaty-1727']?.tables).toEqual([
      'kyakhta-trade',
      'later-trade',
    ])
    expect(detailsOf(aRecord(), 'en')['1650']?.tables).toEqual({})
  })

  test('brings the works that it, its rows and their notes cite', () => {
    expect(Object.keys(details['1650']?.sources ?? {})).toEqual([
      'mancall-1971',
      'fu-1966',
      'sladkovsky-1974',
    ])
  })
})

test.each([
  ['1689-09-06', '1650'],
  ['168X', '1650'],
  ['17XX', '1700'],
  ['1700', '1700'],
  ['1950', '1950'],
  ['1949-12-16', '1900'],
  ['0647', '0600'],
  ['00XX?', '0000'],
  ['[1689-09-06,1690-09-07]', '1650'],
  ['../1689', '1650'],
  ['1650~/1653', '1650'],
])('the texts of an event of %s are those from %s on', (date, chunk) => {
  expect(chunkOf({ date })).toBe(chunk)
})
