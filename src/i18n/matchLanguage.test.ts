import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#core/corpus/languages.ts'
import { anyText } from '#testing/someTexts.ts'
import { matchLanguage } from './matchLanguage.ts'

const SHIPPED = ['zh-Hant', 'zh-Hans', 'zh-Hant-HK', 'en'] as const
const match = (...tags: readonly string[]) => matchLanguage(tags, LANGUAGES)

describe('a browser that asks for', () => {
  test.each([
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-MY', 'zh-Hans'],
    ['zh-CA', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh-Hans', 'zh-Hans'],
    ['cmn', 'zh-Hans'],
    ['yue-CN', 'zh-Hans'],
    ['yue-Hans', 'zh-Hans'],
    ['wuu', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh_TW', 'zh-Hant'],
    ['zh-tw', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-US', 'zh-Hant'],
    ['zh-AU', 'zh-Hant'],
    ['nan-TW', 'zh-Hant'],
    ['hak-TW', 'zh-Hant'],
    ['lzh', 'zh-Hant'],
    ['zh-HK', 'zh-Hant-HK'],
    ['zh_HK', 'zh-Hant-HK'],
    ['zh-MO', 'zh-Hant-HK'],
    ['zh-Hant-MO', 'zh-Hant-HK'],
    ['zh-Hant-HK', 'zh-Hant-HK'],
    ['yue-Hant', 'zh-Hant-HK'],
    ['zh-hk', 'zh-Hant-HK'],
    ['yue', 'zh-Hant-HK'],
    ['yue-HK', 'zh-Hant-HK'],
    ['en-GB', 'en'],
    ['en', 'en'],
    ['ru-RU', 'ru'],
    ['ru-KZ', 'ru'],
  ])('%s is given %s', (tag, language) => {
    expect(match(tag)).toBe(language)
  })

  test.each([
    'fr',
    'ja',
    'ko-KR',
    'mn',
    '',
    'zh-yue-',
    '*',
    'x',
    '中文',
    'zh-Hant-HK-x-',
    '-',
    'undefined',
  ])('nothing that is offered, "%s", is given nothing', (tag) => expect(match(tag)).toBeNull())
})

test('the first wish that is offered counts', () => {
  expect(match('fr-FR', 'zh-TW', 'en')).toBe('zh-Hant')
  expect(match('', 'en-US', 'zh-CN')).toBe('en')
  expect(match()).toBeNull()
})

test('Hong Kong reads the traditional script of Taiwan where a record has none of its own', () => {
  expect(matchLanguage(['zh-HK'], ['zh-Hant', 'zh-Hans', 'en'])).toBe('zh-Hant')
  expect(matchLanguage(['yue'], ['zh-Hant', 'zh-Hans', 'en'])).toBe('zh-Hant')
})

test('no reader is given the other script unasked', () => {
  expect(matchLanguage(['zh-TW', 'en'], ['zh-Hans', 'en'])).toBe('en')
  expect(matchLanguage(['zh-CN'], ['zh-Hant'])).toBeNull()
})

test('whatever a browser says, the answer is a language that is offered, or none', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), anyText), { maxLength: 4 }), (tags) => {
      expect([...SHIPPED, null]).toContain(matchLanguage(tags, SHIPPED))
    }),
  )
})
