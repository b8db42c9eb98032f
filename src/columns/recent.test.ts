import { expect, test } from 'vitest'
import { recent } from './recent.ts'

test('gives the same object for what was asked for lately, and forgets the rest', () => {
  const made: number[] = []
  const of = recent(3, (key: number) => {
    made.push(key)
    return { key }
  })
  const first = of(0)
  for (const key of [1, 2, 0, 3, 4, 0]) of(key)
  expect(of(0)).toBe(first)
  for (let key = 10; key < 20; key++) of(key)
  expect(of(0)).not.toBe(first)
  expect(made.filter((key) => key === 0)).toHaveLength(2)
})
