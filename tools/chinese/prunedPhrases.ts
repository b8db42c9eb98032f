import { Trie } from 'opencc-js/core'
import characters from 'opencc-js/dict/STCharacters'
import phrases from 'opencc-js/dict/STPhrases'
import type { Plugin } from 'vite'
import { MENDED_ROWS } from '#chinese/mendedRows.ts'

/**
 * Puts OpenCC's largest dictionary into the bundle without the rows of which the shorter
 * ones and the single characters make the same: 300 kB compressed become 43.
 */
export function prunedPhrases(): Plugin {
  return {
    name: 'kyakhta-pruned-phrases',
    load: {
      filter: { id: /[\\/]opencc-js[\\/].*[\\/]STPhrases\.js$/ },
      handler: () => `export default ${JSON.stringify(prune(phrases))}`,
    },
  }
}

/** The rows of a dictionary that say something new, shortest first. */
export function prune(dictionary: string): string {
  const known = new Trie()
  known.loadDict(characters)
  known.loadDict(MENDED_ROWS)
  return dictionary
    .split('|')
    .map((row) => row.split(' '))
    .toSorted(([a = ''], [b = '']) => a.length - b.length)
    .filter(([from = '', to = '']) => {
      if (known.convert(from) === to) return false
      known.addWord(from, to)
      return true
    })
    .map((row) => row.join(' '))
    .join('|')
}
