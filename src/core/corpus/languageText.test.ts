import { expect, test } from 'vitest'
import { textIn } from './languageText.ts'

test.each([
  ['zh-Hans', { 'zh-Hans': '条约', 'zh-Hant': '條約', en: 'treaty' }, '条约'],
  ['zh-Hans', { 'zh-Hant-HK': '條約（港）', 'zh-Hant': '條約', en: 'treaty' }, '條約'],
  ['zh-Hans', { 'zh-Hant-HK': '條約（港）', en: 'treaty' }, '條約（港）'],
  ['zh-Hant', { 'zh-Hant-HK': '條約（港）', 'zh-Hans': '条约', en: 'treaty' }, '條約（港）'],
  ['zh-Hant-HK', { 'zh-Hant': '條約', 'zh-Hans': '条约', en: 'treaty' }, '條約'],
  ['zh-Hant-HK', { 'zh-Hans': '条约', en: 'treaty' }, '条约'],
  ['zh-Hant', { en: 'treaty', ru: 'договор' }, 'treaty'],
  ['ru', { en: 'treaty', 'zh-Hant': '條約' }, 'treaty'],
  ['en', { ru: 'договор', 'zh-Hans': '条约' }, '条约'],
  ['zh-Hans', { ru: 'договор' }, 'договор'],
] as const)('a reader of %s is given of %o the nearest text, %s', (language, texts, expected) => {
  expect(textIn(texts, language)).toBe(expected)
})

test('an empty text is still a text in its language', () => {
  expect(textIn({ 'zh-Hant': '', en: 'treaty' }, 'zh-Hant')).toBe('')
})

test('a text in no language is a fault of the program', () => {
  expect(() => textIn({}, 'en')).toThrow(RangeError)
})
