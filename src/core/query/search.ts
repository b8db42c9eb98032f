import type { SearchPart } from '#core/corpus/parts.ts'
import type { Fold } from './searchKey.ts'

/** Finds events by words; what it returns is best first. */
export type Search = (query: string) => readonly string[]

export const IN_TITLES = 4
export const IN_NAMES = 2
export const IN_BODY = 1

/**
 * Every word of the query must occur in the event, in whatever language: in a
 * title counts most, then in the name of a person or place, then in the rest.
 * Among equals the order of the record stays. An empty query finds nothing.
 */
export function createSearch(part: SearchPart, fold: Fold): Search {
  const keys = Object.entries(part).map(([id, [titles, names, body]]) => ({
    id,
    titles: fold(titles),
    names: fold(names),
    body: fold(body),
  }))
  return (query) => {
    const words = wordsOf(fold(query))
    if (words.length === 0) return []
    return keys
      .map((key) => ({ id: key.id, score: scoreOf(key, words) }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score)
      .map(({ id }) => id)
  }
}

function scoreOf(
  { titles, names, body }: { titles: string; names: string; body: string },
  words: readonly string[],
): number {
  let score = 0
  for (const word of words) {
    const found = titles.includes(word)
      ? IN_TITLES
      : names.includes(word)
        ? IN_NAMES
        : body.includes(word)
          ? IN_BODY
          : 0
    if (found === 0) return 0
    score += found
  }
  return score
}

/** Punctuation around words and inside Chinese titles does not count. */
export function wordsOf(query: string): readonly string[] {
  return query.split(/[\s,;:，。、；：《》「」“”()（）]+/u).filter((word) => word !== '')
}
