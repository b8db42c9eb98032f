import { describe, expect, test } from 'vitest'
import { aRecord, KYAKHTA } from '#testing/aRecord.ts'
import { anEvent } from '#testing/anEvent.ts'
import { problemsOf } from '#testing/problemsOf.ts'
import { checkOrder } from './checkRecord.ts'
import { problemLine } from './problem.ts'
import type { CorpusRecord, RecordedEvent } from './schema.ts'

const problemsOfRecord = (fields: Partial<CorpusRecord>) =>
  problemsOf([{ name: 'a.json', json: aRecord(fields) }])

/** The problems of a record of Nerchinsk and of Kyakhta with `fields` of its own. */
const problemsOfKyakhta = (fields: Partial<RecordedEvent>) =>
  problemsOfRecord({ events: [anEvent(), { ...KYAKHTA, ...fields }] })

const item = 'event kyakhta-treaty-1727'
const langText = { 'zh-Hant': '文', en: 'text' }

test('the record of the tests keeps every rule', () => {
  expect(problemsOfRecord({})).toEqual([])
})

describe('an id that leads nowhere', () => {
  const [ghost, sources] = ['nobody', [{ id: 'nobody' }]]
  const [account = { holder: langText, text: langText, sources }] = KYAKHTA.accounts ?? []

  test.each([
    ['of a person', { people: ['vladislavich-sava', ghost] }, 'people.1', 'people'],
    ['of a place', { places: [ghost] }, 'places.0', 'places'],
    ['of an event', { related: [{ verb: 'ends' as const, id: ghost }] }, 'related.0.id', 'events'],
    ['of a source', { sources }, 'sources.0.id', 'sources'],
    [
      'of a source of an account',
      { accounts: [account, { ...account, sources }] },
      'accounts.1.sources.0.id',
      'sources',
    ],
    [
      'of a source of a note',
      { notes: [{ text: langText, sources }] },
      'notes.0.sources.0.id',
      'sources',
    ],
  ])('%s is refused', (_name, fields, field, list) => {
    const rule = `must be an id of ${list}`
    expect(problemsOfKyakhta(fields)).toEqual([{ file: 'a.json', item, field, rule, value: ghost }])
  })

  test('of a source of a period is refused', () => {
    const [first, ...rest] = aRecord().periods
    const periods = first === undefined ? [] : [{ ...first, sources }, ...rest]
    const rule = 'must be an id of sources'
    expect(problemsOfRecord({ periods })).toEqual([
      { file: 'a.json', item: 'period amur-wars', field: 'sources.0.id', rule, value: ghost },
    ])
  })
})

test('no event answers itself', () => {
  const related = [{ verb: 'answers' as const, id: KYAKHTA.id }]
  expect(problemsOfKyakhta({ related })).toEqual([
    {
      file: 'a.json',
      item,
      field: 'related.0.id',
      rule: 'must be another event',
      value: KYAKHTA.id,
    },
  ])
})

test('the main track is not a further one', () => {
  const rule = 'must not repeat the main track'
  expect(problemsOfKyakhta({ furtherTracks: ['economic', 'political'] })).toEqual([
    { file: 'a.json', item, field: 'furtherTracks', rule, value: 'political' },
  ])
})

describe('a date', () => {
  test.each([
    [
      'that the calendar lacks',
      { date: '1700-02-29' },
      'date',
      /^1700-02 has 28 days; got 1700-02-29$/,
    ],
    ['in words', { date: 'autumn 1727' }, 'date', /^must be one of YYYY.*; got autumn 1727$/],
    [
      'of an end that the calendar lacks',
      { end: '1728-02-30' },
      'end',
      /^1728-02 has 29 days; got 1728-02-30$/,
    ],
    ['of an end before the start', { end: '1727-10-31' }, 'end', /^must not be before 1727-11-01$/],
    [
      'that is an interval, beside an end',
      { date: '1727/1728' },
      'date',
      /^must not be an interval beside an end$/,
    ],
  ])('%s is refused', (_name, fields, field, rule) => {
    expect(problemsOfKyakhta(fields)).toMatchObject([
      { file: 'a.json', item, field, rule: expect.stringMatching(rule) },
    ])
  })

  test.fails('of an end before the start is named with its value', () => {
    const [problem] = problemsOfKyakhta({ end: '1727-10-31' })
    expect(problem === undefined ? '' : problemLine(problem)).toContain('got "1727-10-31"')
  })

  test.each([
    ['julian', '1727-02-29', 'must be an Old Style YYYY-MM-DD that existed'],
    ['julian', '雍正05-09-07', 'must be an Old Style YYYY-MM-DD that existed'],
    ['chinese', '雍正14-09-07', 'must be a date like 康熙28-07-24 that existed'],
    ['chinese', '1727-10-21', 'must be a date like 康熙28-07-24 that existed'],
  ] as const)('of a %s document as %s is refused', (calendar, date, rule) => {
    expect(problemsOfKyakhta({ recorded: [{ calendar, date, by: langText }] })).toEqual([
      { file: 'a.json', item, field: 'recorded.0.date', rule, value: date },
    ])
  })

  test('of a Russian document may be 29 February 1700', () => {
    const recorded = [{ calendar: 'julian' as const, date: '1700-02-29', by: langText }]
    expect(problemsOfKyakhta({ recorded })).toEqual([])
  })
})

describe('a short title', () => {
  const titled = (language: 'zh-Hant' | 'zh-Hans' | 'en' | 'ru', short: string) => ({
    text: { ...KYAKHTA.text, [language]: { short, title: short, summary: short } },
  })

  test.each([
    ['zh-Hant', '恰克圖互市開放了', '恰克圖互市開放了吧', 8],
    ['zh-Hans', '恰克图互市开放了', '恰克图互市开放了吧', 8],
    ['zh-Hant', '𠀀'.repeat(8), '𠀀'.repeat(9), 8],
    ['en', 'The Kyakhta trade opens!', 'The Kyakhta trade opens!!', 24],
    ['ru', 'Кяхтинский договор 1727.', 'Кяхтинский договор 1727 г', 24],
  ] as const)('in %s has room for %s, but not for %s', (language, longest, tooLong, limit) => {
    expect(problemsOfKyakhta(titled(language, longest))).toEqual([])
    const rule = `must have at most ${limit} characters`
    expect(problemsOfKyakhta(titled(language, tooLong))).toEqual([
      { file: 'a.json', item, field: `text.${language}.short`, rule, value: tooLong },
    ])
  })
})

test('events of a file stand in order of first day, then id', () => {
  const [a, b] = [anEvent({ id: 'a', date: '1689' }), anEvent({ id: 'b', date: '1689-01-01' })]
  const earlier = anEvent({ id: 'z', date: '168X' })
  expect(checkOrder('a.json', [earlier, a, b])).toEqual([])
  const rule = (id: string) => `must come before ${id}: events stand in order of date, then id`
  expect(checkOrder('a.json', [b, a])).toEqual([
    { file: 'a.json', item: 'event a', field: 'date', rule: rule('b'), value: '1689' },
  ])
  expect(checkOrder('a.json', [a, b, earlier])).toEqual([
    { file: 'a.json', item: 'event z', field: 'date', rule: rule('b'), value: '168X' },
  ])
})
