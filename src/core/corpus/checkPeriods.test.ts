import { describe, expect, test } from 'vitest'
import { aRecord, KYAKHTA } from '#testing/aRecord.ts'
import { anEvent } from '#testing/anEvent.ts'
import { problemLines } from '#testing/problemLines.ts'
import type { CorpusRecord, Period } from './schema.ts'

const linesOf = (fields: Partial<CorpusRecord>) =>
  problemLines([{ name: 'a.json', json: aRecord(fields) }])

/** The problems of a record of two periods with `first` and `second` in place of their own. */
function linesOfPeriods(first: Partial<Period>, second: Partial<Period> = {}) {
  const [wars, order] = aRecord().periods
  if (wars === undefined || order === undefined) throw new RangeError('The record has two periods')
  return linesOf({ periods: [Object.assign(wars, first), Object.assign(order, second)] })
}

describe('periods', () => {
  const [wars, order] = ['a.json: period amur-wars', 'a.json: period treaty-order']

  test.each([
    ['2 days apart leave a gap', '1689-09-03', 'leaves a gap of 2 days after the period before'],
    ['one day apart leave a gap', '1689-09-04', 'leaves a gap of 1 days after the period before'],
    ['that share a day overlap', '1689-09-06', 'overlaps the period before by 1 days'],
    ['that share three days overlap', '1689-09-08', 'overlaps the period before by 3 days'],
  ])('%s', (_name, end, rule) => {
    expect(linesOfPeriods({ end })).toEqual([`${order}, start: ${rule}; got "1689-09-06"`])
  })

  test('that follow one another day by day are in order, the last one open or closed', () => {
    expect(linesOfPeriods({ end: '1689-09-05' })).toEqual([])
    expect(linesOfPeriods({}, { end: '1858-05-27' })).toEqual([])
  })

  test.each(['1643', '1643-02-29', '..'])('do not begin on %s', (start) => {
    expect(linesOfPeriods({ start })).toEqual([
      `${wars}, start: must be a day, YYYY-MM-DD; got "${start}"`,
    ])
  })

  test('before the last do not go on for ever', () => {
    const line = `${wars}, end: must be a day, YYYY-MM-DD, or .. for the last period; got ".."`
    expect(linesOfPeriods({ end: '..' })).toEqual([line])
  })

  test('do not end before they start', () => {
    const line = `${order}, end: must not be before start; got "1689-09-05"`
    expect(linesOfPeriods({}, { end: '1689-09-05' })).toEqual([line])
  })

  test('name sources that there are', () => {
    const line = `${wars}, sources.0.id: must be an id of sources; got "nobody"`
    expect(linesOfPeriods({ sources: [{ id: 'nobody' }] })).toEqual([line])
  })
})

describe('a text by language', () => {
  const { en: english, ...withoutEnglish } = anEvent().text
  const [note, by] = [{ text: { en: 'x' }, sources: [{ id: 'fu-1966' }] }, { en: 'x' }]
  const nerchinsk = 'a.json: event nerchinsk-treaty-1689'

  test.each([
    ['an event', { text: withoutEnglish }, 'text.en'],
    ['a note', { notes: [note] }, 'notes.0.text.zh-Hant'],
    [
      'a recorded date',
      { recorded: [{ calendar: 'julian' as const, date: '1689-08-27', by }] },
      'recorded.0.by.zh-Hant',
    ],
  ])('of %s has every language of the record', (_name, fields, field) => {
    const events = [anEvent(fields), KYAKHTA]
    expect(linesOf({ events })).toEqual([`${nerchinsk}, ${field}: is missing`])
  })

  test('of a name and of an office has them too', () => {
    const [people, rulers] = [aRecord().people, aRecord().rulers]
    for (const person of people) Object.assign(person, { name: { en: 'Sava', ru: 'Савва' } })
    for (const ruler of rulers) Object.assign(ruler, { office: { 'zh-Hant': '皇帝' } })
    expect(linesOf({ people, rulers })).toEqual([
      'a.json: ruler kangxi, office.en: is missing',
      'a.json: person vladislavich-sava, name.zh-Hant: is missing',
    ])
  })

  test('of a name has the language of its bearers', () => {
    const places = aRecord().places
    for (const place of places) Object.assign(place, { native: 'zh-Hans' })
    const line = 'a.json: place kyakhta, native: must be a language of the name; got "zh-Hans"'
    expect(linesOf({ places })).toEqual([line])
  })

  test('in Russian alone lacks the languages of the record', () => {
    const text = english === undefined ? {} : { ru: english }
    expect(linesOf({ events: [anEvent({ text }), KYAKHTA] })).toEqual([
      `${nerchinsk}, text.zh-Hant: is missing`,
      `${nerchinsk}, text.en: is missing`,
    ])
  })

  test.each(['title', 'licence', 'credit'])('of the %s has every language', (field) => {
    expect(linesOf({ [field]: { en: 'x' } })).toEqual([`a.json: ${field}.zh-Hant: is missing`])
  })
})

test('a ruler rules from a day to a day that there were', () => {
  const rulers = aRecord().rulers
  for (const ruler of rulers) Object.assign(ruler, { end: '1722-02-30' })
  expect(linesOf({ rulers })).toEqual([expect.stringContaining('ruler kangxi, end: ')])
})

test('a ruler does not go before coming', () => {
  const rulers = aRecord().rulers
  for (const ruler of rulers) Object.assign(ruler, { start: '1722-12-20', end: '1661-02-05' })
  expect(linesOf({ rulers })).toEqual([
    expect.stringContaining('ruler kangxi, end: must not be before 1722-12-20'),
  ])
})

test('the first view is an interval that there is', () => {
  const line = expect.stringContaining('a.json: defaultView: ') as string
  expect(linesOf({ defaultView: '1600/1599' })).toEqual([line])
})
