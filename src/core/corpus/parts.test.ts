import { describe, expect, test } from 'vitest'
import { anEvent } from '#testing/anEvent.ts'
import { aRecord, KYAKHTA } from '#testing/aRecord.ts'
import { chunkOf } from './detailsPart.ts'
import { cutIntoParts } from './parts.ts'

const parts = cutIntoParts(aRecord())

test('the index names no word of any language', () => {
  expect(parts.index.events[1]).toEqual({
    id: 'kyakhta-treaty-1727',
    date: '1727-11-01',
    end: '1728-06-25',
    track: 'political',
    furtherTracks: ['economic'],
    relation: 'normalization',
    importance: 1,
  })
  expect(parts.index.periods).toEqual([
    { id: 'amur-wars', start: '1643-01-01', end: '1689-09-05', relation: 'hostility' },
    { id: 'treaty-order', start: '1689-09-06', end: '..', relation: 'normalization' },
  ])
  expect(JSON.stringify(parts.index)).not.toMatch(/\p{Script=Han}/u)
})

test('the languages of a record are those of its events', () => {
  expect(parts.index.languages).toEqual(['zh-Hant', 'en'])
})

test('a record that asks for no first view has none in its index', () => {
  expect(parts.index).not.toHaveProperty('defaultView')
  expect(cutIntoParts(aRecord({ defaultView: '1600/2030' })).index.defaultView).toBe('1600/2030')
})

describe('the titles', () => {
  test('are those of one language', () => {
    expect(parts.titles('en')).toEqual({
      title: 'Two treaties',
      credit: 'For tests',
      licence: 'Public domain',
      events: {
        'nerchinsk-treaty-1689': { short: 'Treaty of Nerchinsk', title: 'Treaty of Nerchinsk' },
        'kyakhta-treaty-1727': { short: 'Treaty of Kyakhta', title: 'The Treaty of Kyakhta' },
      },
      periods: {
        'amur-wars': {
          short: 'Amur wars',
          title: 'The Amur wars',
          rationale: 'The armies fought.',
          classification: 'This page',
        },
        'treaty-order': {
          short: 'Treaties',
          title: 'The treaty order',
          rationale: 'There is a border.',
          classification: 'This page',
        },
      },
    })
  })

  test('are in the nearest script where the record lacks a language', () => {
    expect(parts.titles('zh-Hans').events['kyakhta-treaty-1727']?.short).toBe('恰克圖條約')
    expect(parts.titles('zh-Hant-HK').title).toBe('兩個條約')
  })
})

describe('the texts of a decade', () => {
  const details = parts.details('en')

  test('are kept apart from those of another', () => {
    expect(Object.keys(details)).toEqual(['1680', '1720'])
    expect(Object.keys(details['1680']?.events ?? {})).toEqual(['nerchinsk-treaty-1689'])
  })

  test('hold all that an event says, in one language', () => {
    expect(details['1720']?.events['kyakhta-treaty-1727']).toEqual({
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
      notes: [{ text: 'The year is wrong.', sources: [{ id: 'fu-1966' }] }],
      people: ['vladislavich-sava'],
      places: ['kyakhta'],
      sources: [{ id: 'mancall-1971' }],
      related: [{ verb: 'confirms', id: 'nerchinsk-treaty-1689' }],
    })
  })

  test('of an event that has a summary alone hold nothing else', () => {
    expect(details['1680']?.events['nerchinsk-treaty-1689']).toEqual({
      summary: 'A border is drawn.',
      sources: [{ id: 'mancall-1971' }],
    })
  })

  test('bring the people, places and sources that they name, and no others', () => {
    expect(Object.keys(details['1720']?.people ?? {})).toEqual(['vladislavich-sava'])
    expect(Object.keys(details['1720']?.places ?? {})).toEqual(['kyakhta'])
    expect(Object.keys(details['1720']?.sources ?? {})).toEqual(['mancall-1971', 'fu-1966'])
    expect(Object.keys(details['1680']?.people ?? {})).toEqual([])
    expect(Object.keys(details['1680']?.sources ?? {})).toEqual(['mancall-1971'])
  })

  test('give a Russian his name in Russian too, and a Chinese to readers of an alphabet in Chinese', () => {
    const people = [
      { id: 'vladislavich-sava', name: { 'zh-Hant': '薩瓦', en: 'Sava', ru: 'Савва' } },
      { id: 'tulisen', name: { 'zh-Hant': '圖理琛', en: 'Tulišen' } },
    ]
    const events = [{ ...KYAKHTA, people: people.map(({ id }) => id) }]
    const named = cutIntoParts(aRecord({ people, events }))
    expect(named.details('en')['1720']?.people).toEqual({
      'vladislavich-sava': { name: 'Sava', original: { language: 'ru', name: 'Савва' } },
      tulisen: { name: 'Tulišen', original: { language: 'zh-Hant', name: '圖理琛' } },
    })
    expect(named.details('zh-Hant')['1720']?.people['tulisen']).toEqual({ name: '圖理琛' })
    expect(named.details('ru')['1720']?.people['vladislavich-sava']).toEqual({ name: 'Савва' })
  })
})

test.each([
  ['1689-09-06', '1680'],
  ['168X', '1680'],
  ['17XX', '1700'],
  ['1700', '1700'],
  ['[1689-09-06,1690-09-07]', '1680'],
  ['../1689', '1680'],
  ['1650~/1653', '1650'],
])('the texts of an event of %s are those of the decade of %s', (date, chunk) => {
  expect(chunkOf({ date })).toBe(chunk)
})

describe('the search', () => {
  test('knows an event by its titles, its people and places, and the rest, in every language', () => {
    const [titles, names, body] = parts.search()['kyakhta-treaty-1727'] ?? ['', '', '']
    expect(titles.split('\n')).toEqual([
      '恰克圖條約',
      '《恰克圖條約》',
      'Treaty of Kyakhta',
      'The Treaty of Kyakhta',
    ])
    expect(names.split('\n')).toEqual([
      '薩瓦',
      'Sava Vladislavich',
      'Савва Владиславич',
      '恰克圖',
      'Kyakhta',
      'Кяхта',
    ])
    expect(body.split('\n')).toEqual(['兩國開放恰克圖互市。', 'Trade at Kyakhta.', '1727-11-01'])
  })

  test.fails('knows a person from a place of the same id', () => {
    const people = [{ id: 'amur', name: { en: 'Count Amursky' } }]
    const places = [{ id: 'amur', name: { en: 'River Amur' }, lon: 127, lat: 50 }]
    const events = [anEvent({ people: ['amur'], places: ['amur'] })]
    const [, names] = cutIntoParts(aRecord({ people, places, events })).search()[
      'nerchinsk-treaty-1689'
    ] ?? ['', '', '']
    expect(names.split('\n')).toEqual(['Count Amursky', 'River Amur'])
  })
})
