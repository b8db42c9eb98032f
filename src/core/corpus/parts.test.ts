import { describe, expect, test } from 'vitest'
import { anEvent } from '#testing/anEvent.ts'
import { aRecord } from '#testing/aRecord.ts'
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

test('the sentences are the first of each summary, in one language', () => {
  const [event] = aRecord().events
  const text = { ...event?.text, en: { ...event?.text.en, summary: 'It is signed. They leave.' } }
  const record = aRecord({ events: [{ ...event, text } as never] })
  expect(cutIntoParts(record).sentences('en')).toEqual({
    'nerchinsk-treaty-1689': 'It is signed.',
  })
  expect(parts.sentences('zh-Hant')).toHaveProperty('kyakhta-treaty-1727', '兩國開放恰克圖互市。')
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
    expect(parts.titles('zh-Hans').events['kyakhta-treaty-1727']).toMatchObject({
      short: '恰克圖條約',
      language: 'zh-Hant',
    })
    expect(parts.titles('zh-Hant-HK').title).toBe('兩個條約')
  })
})

test('the rulers are a part of their own, in one language; the index says whether there are any', () => {
  expect(parts.rulers('zh-Hans')).toEqual([
    {
      id: 'kangxi',
      state: 'china',
      name: '康熙帝',
      office: '皇帝',
      language: 'zh-Hant',
      start: '1661-02-05',
      end: '1722-12-20',
    },
  ])
  expect(parts.index.hasRulers).toBe(true)
  expect(cutIntoParts(aRecord({ rulers: [] })).index.hasRulers).toBe(false)
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

  test('knows a person from a place of the same id', () => {
    const people = [{ id: 'amur', name: { en: 'Count Amursky' } }]
    const places = [{ id: 'amur', name: { en: 'River Amur' }, lon: 127, lat: 50 }]
    const events = [anEvent({ people: ['amur'], places: ['amur'] })]
    const [, names] = cutIntoParts(aRecord({ people, places, events })).search()[
      'nerchinsk-treaty-1689'
    ] ?? ['', '', '']
    expect(names.split('\n')).toEqual(['Count Amursky', 'River Amur'])
  })
})
