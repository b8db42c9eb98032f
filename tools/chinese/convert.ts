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
  const rows = readGlossary(glossaryFile)
  const words = new Map<string, string>()
  for (const { hant, hans, notIn } of rows) {
    words.set(hant, hans)
    for (const context of notIn) words.set(context, '')
  }
  const pattern = new RegExp(
    [...words.keys()].toSorted((a, b) => b.length - a.length).join('|'),
    'gu',
  )
  return (text) => {
    let result = ''
    let last = 0
    for (const { 0: word, index } of text.matchAll(pattern)) {
      const own = words.get(word) ?? ''
      result += tw2s(text.slice(last, index)) + (own === '' ? tw2s(word) : own)
      last = index + word.length
    }
    result += tw2s(text.slice(last))
    return result.replaceAll(/[「」『』]/g, (quote) => QUOTES[quote] ?? quote)
  }
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

/** Every traditional character and the simplified one that search reads it as. */
export function foldTable(): { from: string; to: string } {
  const pairs = new Map<string, string>()
  for (const table of [taiwanVariants, characters]) {
    for (const row of table.split('|')) {
      const [traditional, simplified] = row.split(' ')
      if (traditional === undefined || simplified === undefined) continue
      if ([...traditional].length === 1 && traditional !== simplified)
        pairs.set(traditional, simplified)
    }
  }
  for (const [a, b] of [
    ['砲', '炮'],
    ['著', '着'],
    ['裡', '里'],
    ['臺', '台'],
    ['佔', '占'],
  ] as const) {
    pairs.set(a, b)
  }
  return { from: [...pairs.keys()].join(''), to: [...pairs.values()].join('') }
}
