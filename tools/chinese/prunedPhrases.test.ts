import phrases from 'opencc-js/dict/STPhrases'
import { expect, test } from 'vitest'
import { prune } from './prunedPhrases.ts'

test('a row stays when shorter rows and single characters give something else', () => {
  expect(prune('头发 頭髮|发 發|发展 發展|理发 理髮|理发师 理髮師')).toBe('头发 頭髮|理发 理髮')
})

test('of the phrases of OpenCC about one in seven is left', () => {
  const [before, after] = [phrases, prune(phrases)].map((rows) => rows.split('|').length)
  expect(before).toBeGreaterThan(40_000)
  expect(after).toBeLessThan(8_000)
})
