/** Turns a text of one Chinese into another. */
export type Convert = (text: string) => string

/** A word of one place, and the same as another writes it. It acts in this direction only. */
export type Word = {
  readonly from: string
  readonly to: string
  /** Longer words in which it must not act. */
  readonly notIn: readonly string[]
  /** Whether it is the same word in other characters, so that quotations take it too. */
  readonly isSpelling: boolean
}

/**
 * Converts by these words, the longest first, and all between their words by
 * `convertRest`. A longer word in which one must not act is converted by all the others.
 */
export function createWordConverter(words: readonly Word[], convertRest: Convert): Convert {
  const own = new Map(words.map(({ from, to }) => [from, to]))
  const exceptions = new Map(
    words.flatMap((word) => word.notIn.map((context) => [context, word] as const)),
  )
  const known = [...new Set([...own.keys(), ...exceptions.keys()])]
  if (known.length === 0) return convertRest
  const pattern = new RegExp(
    known
      .toSorted((a, b) => b.length - a.length)
      .map(escape)
      .join('|'),
    'gu',
  )
  const convertFound = (found: string): string => {
    const to = own.get(found)
    if (to !== undefined) return to
    const silent = exceptions.get(found)
    const others = words.filter((word) => word !== silent && !word.notIn.includes(found))
    return createWordConverter(others, convertRest)(found)
  }
  return (text) => {
    let result = ''
    let last = 0
    for (const { 0: found, index } of text.matchAll(pattern)) {
      result += convertRest(text.slice(last, index)) + convertFound(found)
      last = index + found.length
    }
    return result + convertRest(text.slice(last))
  }
}

function escape(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
