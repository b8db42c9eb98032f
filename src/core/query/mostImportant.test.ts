import { expect, test } from 'vitest'
import { aPlacedEvent } from '#testing/anEvent.ts'
import { mostImportant } from './mostImportant.ts'

const events = ([3, 1, 5, 3, 1, 2] as const).map((importance, i) =>
  aPlacedEvent({ id: `${i}-${importance}`, importance }),
)
const kept = (limit: number) => mostImportant(events, limit).map(({ id }) => id)

test('so many events as there is room for, the most important, in their order', () => {
  expect(kept(2)).toEqual(['1-1', '4-1'])
  expect(kept(4)).toEqual(['0-3', '1-1', '4-1', '5-2'])
  expect(kept(0)).toEqual([])
})

test('all of them where there is room for all', () => {
  expect(mostImportant(events, 6)).toBe(events)
})
