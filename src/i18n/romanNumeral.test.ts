import { expect, test } from 'vitest'
import { romanNumeral } from './romanNumeral.ts'

test.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [17, 'XVII'],
  [19, 'XIX'],
  [20, 'XX'],
  [21, 'XXI'],
])('the century %i is %s', (century, roman) => {
  expect(romanNumeral(century)).toBe(roman)
})
