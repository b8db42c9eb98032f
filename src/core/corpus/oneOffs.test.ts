import { describe, expect, test } from 'vitest'
import { oneOffProblem, splitOneOffs, withoutOneOffs } from './oneOffs.ts'
import type { Language } from './terms.ts'

const PROJECT = '使-{zh-hans:项目;zh-hant:計畫;zh-hant-hk:項目}-難以籌資'

describe('a text with a one-off is read', () => {
  test.each([
    ['zh-Hant', '使計畫難以籌資'],
    ['zh-Hans', '使项目難以籌資'],
    ['zh-Hant-HK', '使項目難以籌資'],
  ] as const)('in %s with the words of that language: %s', (language, text) => {
    expect(withoutOneOffs(PROJECT, language)).toBe(text)
  })

  test('with each of several, over lines, and whatever blanks stand in it', () => {
    const text = '-{ zh-hant: 甲 ; zh-hans: 乙 }-\n與-{zh-hans:丙;zh-hant:丁\n}-'
    expect(withoutOneOffs(text, 'zh-Hant')).toBe('甲\n與丁')
  })

  test('as it is when it has none', () => {
    expect(splitOneOffs('兩國在此簽約。')).toEqual(['兩國在此簽約。'])
    expect(withoutOneOffs('T-62 {1969}', 'en')).toBe('T-62 {1969}')
  })
})

test('a text is cut at its one-offs', () => {
  expect(splitOneOffs(PROJECT)).toEqual([
    '使',
    { 'zh-Hans': '项目', 'zh-Hant': '計畫', 'zh-Hant-HK': '項目' },
    '難以籌資',
  ])
})

describe('a text is refused', () => {
  test.each([
    ['unclosed', '使-{zh-hans:项目;zh-hant:計畫', 'must close each -{ with }-'],
    ['closed twice', '使-{zh-hans:项目;zh-hant:計畫}-}-', 'must open each }- with -{'],
    ['one inside another', '-{zh-hans:-{zh-hans:甲;zh-hant:乙}-;zh-hant:丙}-', 'must '],
    ['of a tag that there is not', '-{zh-cn:项目;zh-hant:計畫}-', 'but has "zh-cn:项目"'],
    ['without tags', '-{計畫}-', 'but has "計畫"'],
    ['with nothing', '-{}-', 'but has ""'],
    ['without the words of its own text', '-{zh-hans:项目;zh-hant-hk:項目}-', 'must have zh-hant:'],
    ['with no other words', '-{zh-hant:計畫}-', 'must have the words of another Chinese'],
    ['with a tag twice', '-{zh-hans:甲;zh-hans:乙;zh-hant:丙}-', 'must have each tag once'],
    ['with a tag alone', '-{zh-hans:;zh-hant:計畫}-', 'must have words after zh-hans:'],
  ])('with a one-off %s', (_what, text, rule) => {
    expect(oneOffProblem(text, 'zh-Hant')?.rule).toContain(rule)
  })

  test('with what is wrong, not with the whole text', () => {
    const text = '一-{zh-hans:甲;zh-hant:乙}-二-{zh-tw:丙}-三'
    expect(oneOffProblem(text, 'zh-Hant')?.value).toBe('-{zh-tw:丙}-')
  })

  test('in a language that is not Chinese, for any', () => {
    expect(oneOffProblem(PROJECT, 'en')?.rule).toContain('only a text in zh-Hant, zh-Hans')
  })
})

test.each<[Language, string]>([
  ['zh-Hant', PROJECT],
  ['zh-Hans', '-{zh-hans:项目;zh-hant:計畫}-'],
  ['en', 'a set {1, 2}-fold'],
  ['zh-Hant', 'T-62、{甲}'],
])('a text is in order in %s: %s', (language, text) => {
  expect(oneOffProblem(text, language)).toBeNull()
})
