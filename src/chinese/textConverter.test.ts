import { describe, expect, test } from 'vitest'
import { createTextConverter } from './textConverter.ts'
import { toSimplified } from './toSimplified.ts'

const WORDS = [
  { from: '飛彈', to: '导弹', notIn: [], isSpelling: false },
  { from: '史達林', to: '斯大林', notIn: [], isSpelling: false },
  { from: '著有', to: '著有', notIn: [], isSpelling: true },
  { from: '〈', to: '《', notIn: [], isSpelling: false },
  { from: '〉', to: '》', notIn: [], isSpelling: false },
]
const convert = createTextConverter(
  { from: 'zh-Hant', to: 'zh-Hans' },
  toSimplified('zh-Hant'),
  WORDS,
)

describe('what another wrote is converted by characters alone', () => {
  test.each([
    ['a quotation', '他說「飛彈不談」，談飛彈', '他说“飞弹不谈”，谈导弹'],
    ['one inside another', '「他說『史達林』與史達林」', '“他说‘史达林’与史达林”'],
    ['the name of a work', '《史達林傳》記史達林', '《史达林传》记斯大林'],
    ['an article, by the mark of the mainland', '〈論飛彈〉論飛彈', '《论飞弹》论导弹'],
    ['one that is not closed', '史達林：「飛彈', '斯大林：“飞弹'],
    ['up to its end, not farther', '飛彈」與飛彈', '导弹”与导弹'],
  ])('%s', (_what, hant, hans) => {
    expect(convert(hant)).toBe(hans)
  })

  test('but for spelling, which is a matter of characters', () => {
    expect(convert('「著有史達林傳」')).toBe('“著有史达林传”')
  })
})

test.each([
  ['《反彈道飛彈條約》', '《反弹道导弹条约》'],
  ['《飛彈協定》與《飛彈記》', '《导弹协定》与《飞弹记》'],
])('a treaty is no work, and has its name of the place: %s', (hant, hans) => {
  expect(convert(hant)).toBe(hans)
})

describe('a one-off', () => {
  test('gives its words as they stand', () => {
    expect(convert('使-{zh-hans:项目「飛彈」;zh-hant:計畫}-難以')).toBe('使项目「飛彈」难以')
  })

  test('leaves the quotation in which it stands what it is', () => {
    const text = '「-{zh-hans:熊猫;zh-hant:貓熊}-與飛彈」與飛彈'
    expect(convert(text)).toBe('“熊猫与飞弹”与导弹')
  })

  test('without words of the language gives its own, by characters alone', () => {
    expect(convert('-{zh-hant:飛彈;zh-hant-hk:導彈}-與飛彈')).toBe('飞弹与导弹')
  })
})
