import hongKong from 'opencc-js/dict/HKVariants'
import fromSimplified from 'opencc-js/dict/STCharacters'
import fromSimplifiedWords from 'opencc-js/dict/STPhrases'
import fromTraditional from 'opencc-js/dict/TSCharacters'
import taiwan from 'opencc-js/dict/TWVariants'
import type { ScriptTable } from '#core/corpus/script.ts'

/**
 * Which characters stand in one script only, so that they tell a text's: 关 and 關, but
 * not 里 and 准, which traditional words have too, nor 乾 of 乾隆, nor 床 and 户, which
 * Taiwan and Hong Kong write.
 */
export function scriptTable(): ScriptTable {
  const words = rowsOf(fromSimplifiedWords)
  const ofAPlace = new Set([taiwan, hongKong].flatMap((dictionary) => rowsOf(dictionary).flat()))
  const inSimplified = new Set(words.map(([simplified]) => simplified).join(''))
  const inTraditional = new Set(words.map(([, traditional]) => traditional).join(''))
  return {
    traditional: telling(fromTraditional, inSimplified, ofAPlace),
    simplified: telling(fromSimplified, inTraditional, ofAPlace),
  }
}

/** The characters that a dictionary changes, without those that the other script has. */
function telling(dictionary: string, ...others: readonly ReadonlySet<string>[]): string {
  return rowsOf(dictionary)
    .filter(([from, to]) => from !== to && !others.some((set) => set.has(from)))
    .map(([from]) => from)
    .join('')
}

/** The rows of a dictionary: a form, and what it becomes. */
function rowsOf(dictionary: string): readonly (readonly [from: string, to: string])[] {
  return dictionary.split('|').map((row) => {
    const [from = '', to = ''] = row.split(' ')
    return [from, to]
  })
}
