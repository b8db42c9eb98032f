import { expect, test } from 'vitest'
import { hanNumeral } from '#i18n/hanNumeral.ts'
import { withFigures } from './hanFigures.ts'

test.each([
  ['一六八九年', '1689年'],
  ['二〇二六', '2026'],
  ['一九零零年', '1900年'],
  ['一九○○年', '1900年'],
  ['康熙二十八年七月二十四', '康熙28年7月24'],
  ['廿八年十月初二', '28年10月初2'],
  ['卅年', '30年'],
  ['元年正月初一', '1年1月初1'],
  ['十七世紀', '17世紀'],
])('%s is %s', (han, figures) => {
  expect(withFigures(han)).toBe(figures)
})

test.each(['一十七', '二十三十', '尼布楚', '1689年'])('%s stays', (text) => {
  expect(withFigures(text)).toBe(text)
})

test('what the page spells is read back', () => {
  const numbers = [...Array.from({ length: 100 }, (_, i) => i), 1689, 1900, 2026]
  for (const number of numbers) expect(withFigures(hanNumeral(number))).toBe(String(number))
})
