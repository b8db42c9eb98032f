import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { DayTree, NONE } from './dayTree.ts'

const LENGTH = 70_000

test('finds the neighbours of any day among any days', () => {
  const some = fc.integer({ min: 0, max: LENGTH - 1 })
  fc.assert(
    fc.property(fc.array(some, { maxLength: 30 }), some, (days, day) => {
      const tree = new DayTree(LENGTH)
      for (const one of days) tree.add(one)
      expect(tree.upTo(day)).toBe(Math.max(NONE, ...days.filter((one) => one <= day)))
      const later = days.filter((one) => one >= day)
      expect(tree.from(day)).toBe(later.length === 0 ? NONE : Math.min(...later))
    }),
    { numRuns: 1000 },
  )
})
