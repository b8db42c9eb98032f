import { describe, expect, test } from 'vitest'
import { buildCorpus } from '#core/corpus/corpus.ts'
import { cutIntoParts } from '#core/corpus/parts.ts'
import { RELATIONS, TRACKS } from '#core/corpus/terms.ts'
import { toGregorian } from '#core/dates/calendars.ts'
import { createSearch } from '#core/query/search.ts'
import { createFold } from '#core/query/searchKey.ts'
import { day } from '#testing/anEvent.ts'
import { foldTable } from '../chinese/foldTable.ts'
import { buildRecord } from './buildRecord.ts'
import { withAliases, withoutRepeats } from './searchTexts.ts'

const record = buildRecord()
const parts = cutIntoParts(record)
const { events, periods } = buildCorpus(parts.index, day('2026-11-22'))

describe('the shipped record', () => {
  test('has at least 150 events', () => {
    expect(events.length).toBeGreaterThanOrEqual(150)
  })

  test.each(TRACKS)('has events of the %s track', (track) => {
    expect(events.filter((event) => event.track === track).length).toBeGreaterThanOrEqual(10)
  })

  test.each(RELATIONS)('has events of %s', (relation) => {
    expect(events.filter((event) => event.relation === relation).length).toBeGreaterThanOrEqual(10)
  })

  test.each(periods)('has events of the period $id', ({ time: { days } }) => {
    const within = events.filter(
      ({ time }) => time.days.start >= days.start && time.days.start <= days.end,
    )
    expect(within.length).toBeGreaterThan(0)
  })

  test('has at most eight events of importance 1 in any ten years', () => {
    const years = events
      .filter(({ importance }) => importance === 1)
      .map(({ time }) => toGregorian(time.days.start).year)
    const crowded = years.filter(
      (from) => years.filter((year) => year >= from && year < from + 10).length > 8,
    )
    expect(crowded).toEqual([])
  })

  test('covers 1600 to today with its periods', () => {
    expect(periods[0]?.time.days.start).toBe(day('1600-01-01'))
    expect(periods.at(-1)?.time).toMatchObject({
      days: { end: day('2026-11-22') },
      endEdge: 'open',
    })
  })

  test('speaks four languages in full', () => {
    expect(parts.index.languages).toEqual(['zh-Hant', 'zh-Hant-HK', 'zh-Hans', 'en'])
    for (const { text } of record.events)
      expect(Object.keys(text)).toEqual(expect.arrayContaining([...parts.index.languages]))
  })
})

test('no reader of the shipped record sees the markup of a one-off', () => {
  const pandas = record.events.find(({ id }) => id === 'moscow-pandas-2019')?.text
  expect(JSON.stringify(record)).not.toMatch(/-\{|\}-/)
  expect(pandas?.['zh-Hant']?.summary).toContain('「貓熊外交」')
  expect(pandas?.['zh-Hans']?.summary).toContain('“熊猫外交”')
  expect(pandas?.['zh-Hant-HK']?.summary).toContain('「熊貓外交」')
})

describe('a reader of the shipped record', () => {
  const search = createSearch(withoutRepeats(withAliases(parts.search())), createFold(foldTable()))

  test.each([
    ['条约', '條約'],
    ['普京', '普丁'],
    ['普京', 'Putin'],
    ['普京', 'Путин'],
    ['斯大林', '史達林'],
    ['赫魯曉夫', '赫魯雪夫'],
    ['戈爾巴喬夫', '戈巴契夫'],
    ['戈巴卓夫', '戈巴契夫'],
    ['史太林', '史達林'],
    ['導彈', '飛彈'],
    ['尼克遜', '尼克森'],
    ['自衞', '自衛'],
    ['Nerchinsk', '尼布楚'],
  ])('who searches for %s and for %s finds one event at least by both', (one, other) => {
    const both = new Set(search(one))
    expect(search(other).filter((id) => both.has(id)).length).toBeGreaterThan(0)
  })

  test('who searches for a word finds the same in every script', () => {
    expect(new Set(search('条约'))).toEqual(new Set(search('條約')))
    expect(new Set(search('关系'))).toEqual(new Set(search('關係')))
    expect(new Set(search('保衞'))).toEqual(new Set(search('保卫')))
    expect(new Set(search('敍利亞'))).toEqual(new Set(search('敘利亞')))
  })
})
