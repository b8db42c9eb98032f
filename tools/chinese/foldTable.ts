import hongKongVariants from 'opencc-js/dict/HKVariants'
import characters from 'opencc-js/dict/TSCharacters'
import taiwanVariants from 'opencc-js/dict/TWVariantsRev'

/**
 * For search: every character that has another form, and the one form that
 * stands for all of them. Forms are joined by OpenCC's tables of simplified
 * characters and of the variants of Taiwan and of Hong Kong, and by a few pairs
 * that none of them has.
 */
export function foldTable(): { from: string; to: string } {
  const parents = new Map<string, string>()
  const rootOf = (character: string): string => {
    const parent = parents.get(character)
    return parent === undefined ? character : rootOf(parent)
  }
  for (const [form, simplified] of [
    ...pairsOf(characters),
    ...pairsOf(taiwanVariants),
    ...pairsOf(hongKongVariants).map(([usual, hongKong]) => [hongKong, usual] as const),
    ...MORE_FORMS,
  ]) {
    const [from, to] = [rootOf(form), rootOf(simplified)]
    if (from !== to) parents.set(from, to)
  }
  const folded = [...parents.keys()].toSorted()
  return { from: folded.join(''), to: folded.map(rootOf).join('') }
}

const MORE_FORMS = [
  ['砲', '炮'],
  ['著', '着'],
  ['裡', '里'],
  ['臺', '台'],
  ['佔', '占'],
  ['賬', '帳'],
] as const

/** The rows of a dictionary that lead from one character to one other. */
function pairsOf(dictionary: string): readonly (readonly [string, string])[] {
  return dictionary.split('|').flatMap((row) => {
    const [form = '', simplified = ''] = row.split(' ')
    const isPair = [...form].length === 1 && [...simplified].length === 1 && form !== simplified
    return isPair ? [[form, simplified] as const] : []
  })
}
