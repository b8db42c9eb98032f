import { expect, test } from 'vitest'
import { hanNumeral } from './hanNumeral.ts'

test.each([
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [17, '十七'],
  [20, '二十'],
  [28, '二十八'],
  [30, '三十'],
  [61, '六十一'],
  [99, '九十九'],
  [0, '〇'],
])('in dates and centuries %i is %s', (number, han) => {
  expect(hanNumeral(number)).toBe(han)
})

test('a year is spelt digit by digit', () => {
  expect(hanNumeral(1689)).toBe('一六八九')
  expect(hanNumeral(2026)).toBe('二〇二六')
  expect(hanNumeral(100)).toBe('一〇〇')
})
