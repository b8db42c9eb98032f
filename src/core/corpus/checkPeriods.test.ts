import { describe, expect, test } from 'vitest'
import { aRecord, KYAKHTA } from '#testing/aRecord.ts'
import { anEvent } from '#testing/anEvent.ts'
import { problemsOf } from '#testing/problemsOf.ts'
import type { CorpusRecord, Period } from './schema.ts'

const problemsOfRecord = (fields: Partial<CorpusRecord>) =>
  problemsOf([{ name: 'a.json', json: aRecord(fields) }])

describe('the periods of four centuries', () => {
  const [wars, order] = ['period amur-wars', 'period treaty-order']
  const follow = (first: Partial<Period>, second: Partial<Period>) => {
    const [one, two] = aRecord().periods
    if (one === undefined || two === undefined) throw new RangeError('The record has two periods')
    return problemsOfRecord({
      periods: [
        { ...one, ...first },
        { ...two, ...second },
      ],
    })
  }

  test.each([
    [
      'leave no gap',
      { end: '1689-09-03' },
      {},
      order,
      'start',
      'leaves a gap of 2 days after the period before',
      '1689-09-06',
    ],
    [
      'do not overlap',
      { end: '1689-09-08' },
      {},
      order,
      'start',
      'overlaps the period before by 3 days',
      '1689-09-06',
    ],
    [
      'do not share a day',
      { end: '1689-09-06' },
      {},
      order,
      'start',
      'overlaps the period before by 1 days',
      '1689-09-06',
    ],
    [
      'end after they start',
      {},
      { end: '1689-09-05' },
      order,
      'end',
      'must not be before start',
      '1689-09-05',
    ],
    ['begin on a day', { start: '1643' }, {}, wars, 'start', 'must be a day, YYYY-MM-DD', '1643'],
    [
      'begin on a day that there was',
      { start: '1643-02-29' },
      {},
      wars,
      'start',
      'must be a day, YYYY-MM-DD',
      '1643-02-29',
    ],
    [
      'do not end open before the last',
      { end: '..' },
      {},
      wars,
      'end',
      'must be a day, YYYY-MM-DD, or .. for the last period',
      '..',
    ],
  ])('%s', (_name, first, second, item, field, rule, value) => {
    expect(follow(first, second)).toEqual([{ file: 'a.json', item, field, rule, value }])
  })

  test('may end with the last of them', () => {
    expect(follow({}, { end: '1858-05-27' })).toEqual([])
  })
})

describe('a text by language', () => {
  const [person] = aRecord().people
  const { en: english, ...withoutEnglish } = anEvent().text

  test.each([
    [
      'an event',
      { events: [anEvent({ text: withoutEnglish })] },
      'event nerchinsk-treaty-1689',
      'text.en',
    ],
    [
      'a person',
      { people: person === undefined ? [] : [{ ...person, name: { en: 'Sava' } }] },
      'person vladislavich-sava',
      'name.zh-Hant',
    ],
    [
      'a note',
      { events: [anEvent({ notes: [{ text: { en: 'x' }, sources: [{ id: 'fu-1966' }] }] })] },
      'event nerchinsk-treaty-1689',
      'notes.0.text.zh-Hant',
    ],
    [
      'a recorded date',
      {
        events: [
          anEvent({ recorded: [{ calendar: 'julian', date: '1689-08-27', by: { en: 'x' } }] }),
        ],
      },
      'event nerchinsk-treaty-1689',
      'recorded.0.by.zh-Hant',
    ],
  ] as const)('of %s has every language of the record', (_name, fields, item, field) => {
    const { events = [anEvent()], people = aRecord().people } = fields as Partial<CorpusRecord>
    expect(problemsOfRecord({ events: [...events], people: [...people] })).toEqual([
      { file: 'a.json', item, field, rule: 'is missing' },
    ])
  })

  test.fails('in Russian alone lacks the languages of the record', () => {
    const text = { ru: english ?? { short: 'x', title: 'x', summary: 'x' } }
    expect(
      problemsOfRecord({ events: [anEvent({ text }), KYAKHTA] }).map(({ field }) => field),
    ).toEqual(['text.zh-Hant', 'text.en'])
  })

  test.fails.each(['title', 'licence', 'credit'] as const)(
    'of the %s has every language of the record',
    (field) => {
      expect(problemsOfRecord({ [field]: { en: 'English alone' } })).toEqual([
        { file: 'a.json', item: '', field: `${field}.zh-Hant`, rule: 'is missing' },
      ])
    },
  )
})

describe('a date outside the events', () => {
  test.fails('of a ruler exists', () => {
    const rulers = aRecord().rulers.map((ruler) => ({ ...ruler, end: '1722-02-30' }))
    expect(problemsOfRecord({ rulers })).toMatchObject([{ item: 'ruler kangxi', field: 'end' }])
  })

  test.fails('of the first view exists', () => {
    expect(problemsOfRecord({ defaultView: '1600/1599' })).toMatchObject([
      { item: '', field: 'defaultView' },
    ])
  })
})
