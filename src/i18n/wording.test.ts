import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '#core/corpus/terms.ts'
import { createFold } from '#core/query/searchKey.ts'
import { createDateReader } from '#core/query/typedDate.ts'
import { day } from '#testing/anEvent.ts'
import { foldTable } from '#tools/chinese/foldTable.ts'
import { startI18n } from './i18n.ts'
import { INTERFACE_LANGUAGES } from './uiWords.ts'
import { createWording } from './wording.ts'

const wordingIn = async (language: Language) =>
  createWording((await startI18n(language)).getFixedT(language, 'ui'))
const hant = await wordingIn('zh-Hant')
const hans = await wordingIn('zh-Hans')
const hongKong = await wordingIn('zh-Hant-HK')
const en = await wordingIn('en')

describe('a date', () => {
  test.each([
    ['1689-09-06', '1689年9月6日', '1689年9月6日', '6 September 1689'],
    ['1689-09', '1689年9月', '1689年9月', 'September 1689'],
    ['1689', '1689年', '1689年', '1689'],
    ['168X', '1680年代', '1680年代', '1680s'],
    ['16XX', '17世紀', '17世纪', '17th century'],
    ['20XX', '21世紀', '21世纪', '21st century'],
    ['1650~', '約1650年', '约1650年', 'c.\u00A01650'],
    ['1650?', '1650年（？）', '1650年（？）', '1650\u00A0(?)'],
    ['1650%', '約1650年（存疑）', '约1650年（存疑）', 'c.\u00A01650\u00A0(?)'],
    ['1689-09-06~', '約1689年9月6日', '约1689年9月6日', 'c.\u00A06 September 1689'],
    ['../1689', '1689年以前', '1689年以前', 'until 1689'],
    ['1689/..', '1689年起', '1689年起', 'since 1689'],
    ['1689/', '1689年起，終止日期不詳', '1689年起，终止日期不详', 'from 1689, end unknown'],
    ['/1689', '1689年止，起始日期不詳', '1689年止，起始日期不详', 'to 1689, start unknown'],
    ['1727/1728', '1727—1728年', '1727—1728年', '1727–1728'],
    ['1727-08/1727-11', '1727年8—11月', '1727年8—11月', 'August–November 1727'],
    ['1689-09-06/1689-09-07', '1689年9月6—7日', '1689年9月6—7日', '6–7 September 1689'],
    [
      '1689-08-27/1689-09-06',
      '1689年8月27日—9月6日',
      '1689年8月27日—9月6日',
      '27 August – 6 September 1689',
    ],
    [
      '1727-11-01/1728-06-25',
      '1727年11月1日—1728年6月25日',
      '1727年11月1日—1728年6月25日',
      '1 November 1727 – 25 June 1728',
    ],
    ['1650~/1653', '約1650年—1653年', '约1650年—1653年', 'c.\u00A01650 – 1653'],
    ['1652/1689-09-07', '1652年—1689年9月7日', '1652年—1689年9月7日', '1652 – 7 September 1689'],
    [
      '[1650,1651,1653]',
      '1650年或1651年或1653年',
      '1650年或1651年或1653年',
      '1650 or 1651 or 1653',
    ],
    ['[1650..1653]', '1650年至1653年之間', '1650年至1653年之间', 'between 1650 and 1653'],
  ])('of %s is %s, %s or %s', (date, inHant, inHans, inEnglish) => {
    expect([hant, hongKong, hans, en].map((wording) => wording.date(date))).toEqual([
      inHant,
      inHant,
      inHans,
      inEnglish,
    ])
  })

  test('of one of two days names both', () => {
    const dates = [hant, en].map((wording) => wording.date('[1689-09-06,1689-09-07]'))
    expect(dates).toEqual(['1689年9月6日或1689年9月7日', '6 September 1689 or 7 September 1689'])
  })

  test.each([
    ['16XX', '17th'],
    ['20XX', '21st'],
    ['21XX', '22nd'],
    ['22XX', '23rd'],
    ['10XX', '11th'],
  ])('of %s is of the %s century', (date, ordinal) => {
    expect(en.date(date)).toBe(`${ordinal} century`)
  })
})

describe('a heading', () => {
  test('names the century and the decade in which a year lies', () => {
    const of = [hant, hans, en].map(({ century, decade }) => [century(1689), decade(1689)])
    expect(of).toEqual([
      ['十七世紀', '1680年代'],
      ['十七世纪', '1680年代'],
      ['17th century', '1680s'],
    ])
    expect([hant.century(16), en.century(1700)]).toEqual(['一世紀', '18th century'])
  })
})

describe('what lasted', () => {
  test.each([
    ['1727', '1728', '1727—1728年', '1727–1728'],
    ['1727-08-31', '1727-11-01', '1727年8月31日—11月1日', '31 August – 1 November 1727'],
    ['1996-04-25', '..', '1996年4月25日起', 'since 25 April 1996'],
    ['1652~', '..', '約1652年起', 'since c.\u00A01652'],
    ['1652', '[1653,1654]', '1652年—1653年或1654年', '1652 – 1653 or 1654'],
    ['[1650..1651]', '..', '1650年至1651年之間起', 'since between 1650 and 1651'],
  ])('from %s to %s is %s, or %s', (date, end, inHant, inEnglish) => {
    expect([hant.date(date, end), en.date(date, end)]).toEqual([inHant, inEnglish])
  })
})

describe('a date of a document', () => {
  const russian = { calendar: 'julian', date: '1689-08-27', by: 'X' } as const
  const chinese = (date: string) => ({ calendar: 'chinese', date, by: 'X' }) as const

  test('from Russia says that it is Old Style', () => {
    expect(hant.recorded(russian)).toBe('俄曆1689年8月27日（X）')
    expect(hans.recorded(russian)).toBe('俄历1689年8月27日（X）')
    expect(en.recorded(russian)).toBe('27 August 1689 O.S. (X)')
  })

  test.each([
    [
      '康熙28-07-24',
      '康熙二十八年七月二十四',
      '康熙二十八年七月二十四',
      'Kangxi 28, month 7, day 24',
    ],
    ['雍正05-09-07', '雍正五年九月初七', '雍正五年九月初七', 'Yongzheng 5, month 9, day 7'],
    ['順治01-10-01', '順治元年十月初一', '顺治元年十月初一', 'Shunzhi 1, month 10, day 1'],
    [
      '咸豐07-閏05-16',
      '咸豐七年閏五月十六',
      '咸丰七年闰五月十六',
      'Xianfeng 7, month intercalary 5, day 16',
    ],
    ['光緒26-06', '光緒二十六年六月', '光绪二十六年六月', 'Guangxu 26, month 6'],
    ['萬曆48-01-10', '萬曆四十八年正月初十', '万历四十八年正月初十', 'Wanli 48, month 1, day 10'],
    ['宣統03-12-20', '宣統三年十二月二十', '宣统三年十二月二十', 'Xuantong 3, month 12, day 20'],
    [
      '嘉慶11-11-30',
      '嘉慶十一年十一月三十',
      '嘉庆十一年十一月三十',
      'Jiaqing 11, month 11, day 30',
    ],
  ])('of %s from China is %s, %s or %s', (date, inHant, inHans, inEnglish) => {
    const said = [hant, hans, en].map((wording) => wording.recorded(chinese(date)))
    expect(said).toEqual([`${inHant}（X）`, `${inHans}（X）`, `${inEnglish} (X)`])
  })

  test('that cannot be read is shown as it is written', () => {
    expect(hant.recorded(chinese('康熙年間'))).toBe('康熙年間（X）')
    expect(en.recorded({ ...russian, date: 'summer 1689' })).toBe('summer 1689 (X)')
  })
})

test('years shown are those of the first and the last day on the screen', () => {
  const [first, last] = [day('1600-01-01'), day('2031-01-01')]
  expect(hant.years({ start: first, end: last })).toBe('1600—2030年')
  expect(en.years({ start: first + 0.5, end: last + 1 })).toBe('1600–2031')
  expect(en.years({ start: day('1689-09-06'), end: day('1690-01-01') })).toBe('1689')
})

test('a year is no quantity: in no language does it get a separator, as 1,689 would', async () => {
  const wordings = await Promise.all(INTERFACE_LANGUAGES.map(wordingIn))
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 2999 }), (year) => {
      const inYear = { start: day(`${year}-03-01`), end: day(`${year}-04-01`) }
      for (const wording of wordings) {
        const said = [
          wording.date(String(year)),
          wording.date(`${year}-09-07`),
          wording.date(`${year}~`, '..'),
          wording.year(inYear.start),
          wording.years(inYear),
        ]
        for (const words of said) expect(words).toContain(String(year))
      }
    }),
    { numRuns: 50 },
  )
})

test('a day has the year in which it lies', () => {
  expect([hant, en].map((wording) => wording.year(day('1689-12-31') + 0.9))).toEqual([
    '1689年',
    '1689',
  ])
})

test('what began and ended in one year, or month, or day, is said to be of it', () => {
  expect(['1727', '1727-08', '1727-08-31'].map((date) => en.date(date, date))).toEqual([
    '1727',
    'August 1727',
    '31 August 1727',
  ])
})

test.each([
  '1689-09-06',
  '1689-09',
  '1689',
  '168X',
  '16XX',
  '1727/1728',
  '1652/1689-09-07',
  '1727-11-01/1728-06-25',
])('%s as the page writes it in any language can be typed', (date) => {
  const readDate = createDateReader(createFold(foldTable()))
  for (const wording of [hant, hans, en]) expect(readDate(wording.date(date))).toBe(date)
})
