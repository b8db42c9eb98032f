import { readFileSync } from 'node:fs'
import { ConverterBuilder } from 'opencc-js/core'
import compatibility from 'opencc-js/dict/CJK_Compatibility_Ideographs'
import characters from 'opencc-js/dict/TSCharacters'
import phrases from 'opencc-js/dict/TSPhrases'
import taiwanVariants from 'opencc-js/dict/TWVariantsRev'
import taiwanVariantPhrases from 'opencc-js/dict/TWVariantsRevPhrases'

/** One row of `corpus/glossary.tsv`: a word of Taiwan and the same word in mainland use. */
type GlossaryRow = {
  readonly hant: string
  readonly hans: string
  /** Longer words in which the row must not act. */
  readonly notIn: readonly string[]
}

// The presets of opencc-js carry everything, and its `from`/`to` modules drop
// normalisation and segmentation; so the tw2s chain is put together by hand.
const CHAIN = {
  normalizationChain: [[compatibility]],
  segmentation: [phrases],
  conversionChain: [
    [taiwanVariantPhrases, taiwanVariants],
    [phrases, characters],
  ],
}
const tw2s = ConverterBuilder({
  from: { tw: [] },
  to: { cn: [] },
  configs: { tw2s: CHAIN },
})({ from: 'tw', to: 'cn' })

const QUOTES: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' }

/**
 * Traditional Chinese of Taiwan → Simplified Chinese of the mainland: words of
 * the glossary first, longest match first, then characters by OpenCC.
 */
export function createToHans(glossaryFile: string): (text: string) => string {
  const convert = createWordConverter(readGlossary(glossaryFile))
  return (text) => convert(text).replaceAll(/[「」『』]/g, (quote) => QUOTES[quote] ?? quote)
}

/** A word in which a row must not act is converted by all the other rows. */
function createWordConverter(rows: readonly GlossaryRow[]): (text: string) => string {
  const own = new Map(rows.map(({ hant, hans }) => [hant, hans]))
  const exceptions = new Map(
    rows.flatMap((row) => row.notIn.map((context) => [context, row] as const)),
  )
  const words = [...new Set([...own.keys(), ...exceptions.keys()])].filter((word) => word !== '')
  if (words.length === 0) return tw2s
  const pattern = new RegExp(
    words
      .toSorted((a, b) => b.length - a.length)
      .map(escape)
      .join('|'),
    'gu',
  )
  const convertWord = (word: string): string => {
    const hans = own.get(word)
    if (hans !== undefined) return hans
    const silent = exceptions.get(word)
    return createWordConverter(rows.filter((row) => row !== silent && !row.notIn.includes(word)))(
      word,
    )
  }
  return (text) => {
    let result = ''
    let last = 0
    for (const { 0: word, index } of text.matchAll(pattern)) {
      result += tw2s(text.slice(last, index)) + convertWord(word)
      last = index + word.length
    }
    return result + tw2s(text.slice(last))
  }
}

function escape(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

function readGlossary(file: string): readonly GlossaryRow[] {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n')
  return lines.map((line, i) => {
    const [hant, hans, notIn = ''] = line.split('\t')
    if (hant === undefined || hans === undefined || hant === '' || hans === '') {
      throw new Error(
        `${file}:${i + 2}: must have a word in zh-Hant and one in zh-Hans; got "${line}"`,
      )
    }
    return { hant, hans, notIn: notIn.split(' ').filter((word) => word !== '') }
  })
}

/**
 * For search: every character that has another form, and the one form that
 * stands for all of them. Forms are joined by OpenCC's tables of simplified
 * characters and of Taiwan's variants, and by a few pairs that neither has.
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
] as const

/** The rows of a dictionary that lead from one character to one other. */
function pairsOf(dictionary: string): readonly (readonly [string, string])[] {
  return dictionary.split('|').flatMap((row) => {
    const [form = '', simplified = ''] = row.split(' ')
    const isPair = [...form].length === 1 && [...simplified].length === 1 && form !== simplified
    return isPair ? [[form, simplified] as const] : []
  })
}
