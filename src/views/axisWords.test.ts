import { expect, test } from 'vitest'
import { startI18n } from '#i18n/i18n.ts'
import { axisWords } from './axisWords.ts'

const DAY = { year: 1689, month: 9, day: 7 }
const wordsIn = async (language: string) =>
  axisWords((await startI18n(language)).getFixedT(language, 'ui'))

test.each([
  ['zh-Hant', ['十七世紀', '1680年代', '1689年', '1689年9月']],
  ['zh-Hant-HK', ['十七世紀', '1680年代', '1689年', '1689年9月']],
  ['zh-Hans', ['十七世纪', '1680年代', '1689年', '1689年9月']],
  ['en', ['17th century', '1680s', '1689', 'September 1689']],
])('above the axis %s writes %o', async (language, words) => {
  const { above } = await wordsIn(language)
  const decade = above('decade', { ...DAY, year: 1680 })
  expect([above('century', DAY), decade, above('year', DAY), above('month', DAY)]).toEqual(words)
})

test.each([
  ['zh-Hant', '1689', '9月', '7日'],
  ['zh-Hant-HK', '1689', '9月', '7日'],
  ['zh-Hans', '1689', '9月', '7日'],
  ['en', '1689', 'Sep', '7'],
])('on the axis %s writes %s, %s, %s', async (language, year, month, day) => {
  const { below } = await wordsIn(language)
  expect([below('year', DAY), below('month', DAY), below('day', DAY)]).toEqual([year, month, day])
})
