import { describe, expect, test } from 'vitest'
import { cutIntoParts } from '#core/corpus/parts.ts'
import { rulerLines } from '#core/lod/rulerLines.ts'
import { day } from '#testing/anEvent.ts'
import { buildRecord } from './buildRecord.ts'

const TODAY = day('2026-11-22')
const parts = cutIntoParts(buildRecord())
const tenures = rulerLines(parts.rulers('en'), TODAY)

/** Who stands in the lines of a state on a day, the first line first. */
const on = (state: 'china' | 'russia', date: string) =>
  tenures
    .filter((one) => one.state === state && one.start <= day(date) && day(date) < one.end)
    .toSorted((a, b) => a.line - b.line)
    .map(({ name }) => name)

describe('on the day when', () => {
  test.each([
    ['the Treaty of Nerchinsk was signed', '1689-09-06', 'Kangxi Emperor', 'Peter I (the Great)'],
    ['the Treaty of Kyakhta was', '1727-11-01', 'Yongzheng Emperor', 'Peter II'],
    ['the Treaty of Aigun was', '1858-05-28', 'Xianfeng Emperor', 'Alexander II'],
    ['the alliance of 1950 was', '1950-02-14', 'Mao Zedong', 'Joseph Stalin'],
    ['shots fell on Zhenbao Island', '1969-03-02', 'Mao Zedong', 'Leonid Brezhnev'],
    ['Gorbachev met Deng', '1989-05-16', 'Deng Xiaoping', 'Mikhail Gorbachev'],
    ['the treaty of 2001 was signed', '2001-07-16', 'Jiang Zemin', 'Vladimir Putin'],
  ])('%s, the first line has who ruled', (_what, date, china, russia) => {
    expect([on('china', date)[0], on('russia', date)[0]]).toEqual([china, russia])
  })

  test.each([
    ['russia', '1689-09-06', ['Peter I (the Great)', 'Ivan V', 'Sophia Alekseyevna']],
    ['china', '1640-01-01', ['Chongzhen Emperor', 'Hong Taiji']],
    ['russia', '1950-02-14', ['Joseph Stalin', 'Nikolai Shvernik']],
    ['russia', '1977-07-01', ['Leonid Brezhnev', 'Alexei Kosygin']],
    ['china', '1950-02-14', ['Mao Zedong', 'Li Zongren', 'Yan Xishan', 'Zhou Enlai']],
    ['china', '1960-01-01', ['Mao Zedong', 'Chiang Kai-shek', 'Liu Shaoqi', 'Zhou Enlai']],
    [
      'china',
      '1981-01-01',
      ['Deng Xiaoping', 'Chiang Ching-kuo', 'Ye Jianying', 'Hua Guofeng', 'Zhao Ziyang'],
    ],
  ] as const)('%s had several at once, on %s, all are there', (state, date, names) => {
    expect(on(state, date)).toEqual(names)
  })
})

test.each(['china', 'russia'] as const)(
  'since 1600 the first line of %s is never without a name for as long as a year',
  (state) => {
    const first = tenures
      .filter((one) => one.state === state && one.line === 0)
      .toSorted((a, b) => a.start - b.start)
    const gaps = first.filter(({ start }, i) => start - (first[i - 1]?.end ?? start) >= 365)
    expect(gaps).toEqual([])
    expect(first[0]?.start).toBeLessThanOrEqual(day('1600-01-01'))
    expect(first.at(-1)?.end).toBe(TODAY + 1)
  },
)

test('everybody in the record is drawn, in every language alike', () => {
  const shown = new Set(tenures.flatMap(({ terms }) => terms.map(({ id }) => id)))
  expect(parts.rulers('en').filter(({ id }) => !shown.has(id))).toEqual([])
  const places = (language: 'en' | 'zh-Hant' | 'zh-Hans') =>
    rulerLines(parts.rulers(language), TODAY).map(({ id, line }) => [id, line])
  expect(places('zh-Hant')).toEqual(places('en'))
  expect(places('zh-Hans')).toEqual(places('en'))
})
