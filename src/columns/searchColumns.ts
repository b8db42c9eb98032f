import { IN_TITLES, wordsOf } from '#core/query/search.ts'
import type { Fold } from '#core/query/searchKey.ts'
import type { FoldedTexts } from './foldedTexts.ts'

/** What a search found in columns. */
export type RowsFound = {
  readonly count: number
  /** Some of the best, the best first; among equals the first in time. */
  readonly best: Uint32Array
  /** By row: 1 for what was found. */
  readonly all: Uint8Array
}

/** Keys in which events are searched, and what a word found there is worth. */
export type Field = { readonly texts: FoldedTexts; readonly worth: number }

/** So many are named; a reader who looks for more types on. */
const MOST_BEST = 50

/**
 * Searches like `core/query/search.ts`: every word of the query must occur in
 * the event; each counts as much as the best field in which it does.
 */
export function createColumnSearch(
  count: number,
  fields: readonly Field[],
  fold: Fold,
): (query: string) => RowsFound {
  return (query) => {
    const words = wordsOf(fold(query))
    const scores = words.map((word) => scoresOf(word, fields, count))
    const all = new Uint8Array(count)
    const total = new Uint16Array(count)
    let found = 0
    for (let row = 0; row < count && words.length > 0; row++) {
      let sum = 0
      for (const score of scores) {
        const own = score[row] ?? 0
        if (own === 0) {
          sum = 0
          break
        }
        sum += own
      }
      if (sum === 0) continue
      all[row] = 1
      total[row] = sum
      found++
    }
    return { count: found, best: bestOf(total, words.length * IN_TITLES), all }
  }
}

/** By row, what a word is worth there; 0 where it does not occur. */
function scoresOf(word: string, fields: readonly Field[], count: number): Uint8Array {
  const scores = new Uint8Array(count)
  for (const { texts, worth } of fields) {
    texts.eachWith(word, (row) => {
      if (worth > (scores[row] ?? 0)) scores[row] = worth
    })
  }
  return scores
}

function bestOf(scores: Uint16Array, highest: number): Uint32Array {
  const best: number[] = []
  for (let score = highest; score > 0 && best.length < MOST_BEST; score--) {
    for (
      let row = scores.indexOf(score);
      row !== -1 && best.length < MOST_BEST;
      row = scores.indexOf(score, row + 1)
    ) {
      best.push(row)
    }
  }
  return Uint32Array.from(best)
}
