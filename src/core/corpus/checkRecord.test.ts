import { describe, expect, test } from 'vitest'
import { aRecord, KYAKHTA } from '#testing/aRecord.ts'
import { anEvent } from '#testing/anEvent.ts'
import { problemLines } from '#testing/problemLines.ts'
import { checkOrder } from './checkRecord.ts'
import type { RecordedEvent } from './schema.ts'

/** The problems of a record of Nerchinsk and of Kyakhta with `fields` of its own. */
function linesOf(fields: Partial<RecordedEvent>) {
  const json = aRecord({ events: [anEvent(), { ...KYAKHTA, ...fields }] })
  return problemLines([{ name: 'a.json', json }])
}

const kyakhta = 'a.json: event kyakhta-treaty-1727'
const langText = { 'zh-Hant': '文', en: 'text' }

test('the record of the tests keeps every rule', () => {
  expect(linesOf({})).toEqual([])
})

describe('an id that leads nowhere', () => {
  const sources = [{ id: 'nobody' }]
  const account = { holder: langText, text: langText, sources: [{ id: 'fu-1966' }] }

  test.each([
    ['a person', { people: ['vladislavich-sava', 'nobody'] }, 'people.1: must be an id of people'],
    ['a place', { places: ['nobody'] }, 'places.0: must be an id of places'],
    [
      'an event',
      { related: [{ verb: 'ends' as const, id: 'nobody' }] },
      'related.0.id: must be an id of events',
    ],
    ['a source', { sources }, 'sources.0.id: must be an id of sources'],
    [
      'a source of an account',
      { accounts: [account, { ...account, sources }] },
      'accounts.1.sources.0.id: must be an id of sources',
    ],
    [
      'a source of a note',
      { notes: [{ text: langText, sources }] },
      'notes.0.sources.0.id: must be an id of sources',
    ],
  ])('to %s is refused', (_name, fields, line) => {
    expect(linesOf(fields)).toEqual([`${kyakhta}, ${line}; got "nobody"`])
  })

  test('because it leads to a list of another kind is refused', () => {
    const line = `${kyakhta}, people.0: must be an id of people; got "kyakhta"`
    expect(linesOf({ people: ['kyakhta'] })).toEqual([line])
  })
})

test('no event answers itself', () => {
  const line = `${kyakhta}, related.0.id: must be another event; got "${KYAKHTA.id}"`
  expect(linesOf({ related: [{ verb: 'answers', id: KYAKHTA.id }] })).toEqual([line])
})

test('the main track is not a further one', () => {
  const line = `${kyakhta}, furtherTracks: must not repeat the main track; got "political"`
  expect(linesOf({ furtherTracks: ['economic', 'political'] })).toEqual([line])
})

describe('a date', () => {
  test.each([
    ['is in the calendar', { date: '1700-02-29' }, /, date: 1700-02 has 28 days; got 1700-02-29$/],
    ['is no prose', { date: 'autumn 1727' }, /, date: must be one of YYYY.*; got autumn 1727$/],
    ['of an end is in the calendar', { end: '1728-02-30' }, /, end: 1728-02 has 29 days; got /],
    [
      'of an end is not before the start',
      { end: '1727-10-31' },
      /, end: must not be before 1727-11-01/,
    ],
    [
      'beside an end is no interval',
      { date: '1727/1728' },
      /, date: must not be an interval beside an end; got "1727\/1728"$/,
    ],
  ])('%s', (_name, fields, line) => {
    const [problem, ...more] = linesOf(fields)
    expect(problem).toMatch(line)
    expect(problem).toContain(kyakhta)
    expect(more).toEqual([])
  })

  test('of an end before the start is named with its value', () => {
    expect(linesOf({ end: '1727-10-31' })[0]).toMatch(/got "?1727-10-31"?$/)
  })

  test.each([
    ['julian', '1727-02-29', 'must be an Old Style YYYY-MM-DD that existed'],
    ['julian', '雍正05-09-07', 'must be an Old Style YYYY-MM-DD that existed'],
    ['chinese', '雍正14-09-07', 'must be a date like 康熙28-07-24 that existed'],
    ['chinese', '1727-10-21', 'must be a date like 康熙28-07-24 that existed'],
  ] as const)('of a %s document is not %s', (calendar, date, rule) => {
    const line = `${kyakhta}, recorded.0.date: ${rule}; got "${date}"`
    expect(linesOf({ recorded: [{ calendar, date, by: langText }] })).toEqual([line])
  })

  test('of a Russian document may be 29 February 1700', () => {
    const recorded = [{ calendar: 'julian' as const, date: '1700-02-29', by: langText }]
    expect(linesOf({ recorded })).toEqual([])
  })
})

test.each([
  ['zh-Hant', 8, '恰克圖互市開放了', '恰克圖互市開放了吧'],
  ['zh-Hans', 8, '恰克图互市开放了', '恰克图互市开放了吧'],
  ['zh-Hant', 8, '𠀀'.repeat(8), '𠀀'.repeat(9)],
  ['en', 24, 'The Kyakhta trade opens!', 'The Kyakhta trade opens!!'],
  ['ru', 24, 'Кяхтинский договор 1727.', 'Кяхтинский договор 1727 г'],
] as const)(
  'a short title in %s has at most %i characters: %s',
  (language, limit, longest, tooLong) => {
    const titled = (short: string) => ({
      text: { ...KYAKHTA.text, [language]: { short, title: short, summary: short } },
    })
    const line = `${kyakhta}, text.${language}.short: must have at most ${limit} characters; got "${tooLong}"`
    expect(linesOf(titled(longest))).toEqual([])
    expect(linesOf(titled(tooLong))).toEqual([line])
  },
)

test('events of a file stand in order of first day, then id', () => {
  const [a, b] = [anEvent({ id: 'a', date: '1689' }), anEvent({ id: 'b', date: '1689-01-01' })]
  const earlier = anEvent({ id: 'z', date: '168X' })
  const rule = 'must come before b: events stand in order of date, then id'
  const problem = { file: 'a.json', field: 'date', rule }
  expect(checkOrder('a.json', [earlier, a, b])).toEqual([])
  expect(checkOrder('a.json', [b, a])).toEqual([{ ...problem, item: 'event a', value: '1689' }])
  expect(checkOrder('a.json', [a, b, earlier])).toEqual([
    { ...problem, item: 'event z', value: '168X' },
  ])
})

describe('a one-off', () => {
  const text = (short: string) => ({
    text: { ...KYAKHTA.text, 'zh-Hant': { short, title: short, summary: short } },
  })

  test('that cannot be read is named by its place, rule and words', () => {
    const by = { 'zh-Hant': '-{zh-tw:滿文本}-', en: 'Manchu text' }
    const recorded = [{ calendar: 'julian' as const, date: '1727-10-21', by }]
    expect(linesOf({ recorded })).toEqual([
      `${kyakhta}, recorded.0.by.zh-Hant: must be -{tag:words;tag:words}- with tags of zh-hant, zh-hans, zh-hant-hk, but has "zh-tw:滿文本"; got "-{zh-tw:滿文本}-"`,
    ])
    expect(linesOf(text('-{zh-hans:甲'))).toHaveLength(3)
  })

  test('is as long in a short title as its readers see it', () => {
    expect(linesOf(text('八個字的短標題-{zh-hans:吗;zh-hant:嗎}-'))).toEqual([])
    expect(linesOf(text('八個字的短標題啊-{zh-hans:吗;zh-hant:嗎}-'))).toEqual([
      expect.stringContaining('text.zh-Hant.short: must have at most 8 characters'),
    ])
  })

  test('has no place in a text that is not Chinese', () => {
    const by = { 'zh-Hant': '滿文本', en: '-{zh-hans:甲;zh-hant:乙}-' }
    expect(linesOf({ recorded: [{ calendar: 'julian', date: '1727-10-21', by }] })).toEqual([
      expect.stringContaining('recorded.0.by.en: must have no -{…}-'),
    ])
  })
})
