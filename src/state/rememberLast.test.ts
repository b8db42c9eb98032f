import { expect, test, vi } from 'vitest'
import { rememberLast } from './rememberLast.ts'

const [a, b] = [{ name: 'a' }, { name: 'b' }]

test('what was asked last is answered with the same object, and not computed again', () => {
  const pair = vi.fn((one: object, other: object) => [one, other])
  const remembered = rememberLast(pair)
  expect(remembered(a, b)).toBe(remembered(a, b))
  expect(pair).toHaveBeenCalledTimes(1)
})

test('another argument is another question', () => {
  const remembered = rememberLast((one: object, other: object) => [one, other])
  expect(remembered(a, b)).toEqual([a, b])
  expect(remembered(a, a)).toEqual([a, a])
  expect(remembered(b, a)).toEqual([b, a])
})

test('an object that merely looks the same is another one', () => {
  const remembered = rememberLast((one: object) => [one])
  expect(remembered(a)).not.toBe(remembered({ ...a }))
})

test('only the last answer is kept', () => {
  const count = vi.fn((number: number) => number)
  const remembered = rememberLast(count)
  for (const number of [1, 2, 1, 1, Number.NaN, Number.NaN]) remembered(number)
  expect(count.mock.calls.flat()).toEqual([1, 2, 1, Number.NaN])
})

test('an answer of nothing is an answer', () => {
  const compute = vi.fn(() => undefined)
  const remembered = rememberLast(compute)
  remembered()
  remembered()
  expect(compute).toHaveBeenCalledTimes(1)
})
