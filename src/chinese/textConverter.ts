import { splitOneOffs, type OneOff } from '#core/corpus/oneOffs.ts'
import type { ChineseLanguage } from '#core/corpus/terms.ts'
import { createWordConverter, type Convert, type Word } from './wordConverter.ts'

/** From which Chinese to which. */
type Direction = { readonly from: ChineseLanguage; readonly to: ChineseLanguage }

const OPENING = /^[「『《〈]$/u
const CLOSING = /^[」』》〉]$/u
const MARK = /[「『《〈」』》〉]/u
/** A treaty is no work: each place has its own name for it, as 《反彈道飛彈條約》. */
const TREATY = /《[^「」『』《》〈〉]*(?:約|協定|協議|議定書|聲明|宣言|公報|備忘錄|憲章|章程)》/u
const TREATY_OR_MARK = new RegExp(`(${TREATY.source}|${MARK.source})`, 'u')

/**
 * Converts whole texts: words first, the longest first, then characters by `script`.
 * Quotations and the names of works, all that stands in 「」『』《》〈〉 but treaties, are
 * converted by characters alone; a word acts there that is a matter of spelling, or has
 * such a mark itself. Of a one-off the words of the language are taken as they stand, and
 * where it has none the text's own, by characters alone.
 */
export function createTextConverter(
  { from, to }: Direction,
  script: Convert,
  words: readonly Word[],
): Convert {
  const spellings = words.filter((word) => word.isSpelling || MARK.test(word.from))
  const inQuotation = createWordConverter(spellings, script)
  const outside = createWordConverter(words, script)
  const convertOneOff = (oneOff: OneOff) => oneOff[to] ?? inQuotation(oneOff[from] ?? '')

  return (text) => {
    let depth = 0
    let result = ''
    for (const piece of splitOneOffs(text)) {
      if (typeof piece !== 'string') {
        result += convertOneOff(piece)
        continue
      }
      const cut = cutAtQuotations(piece, depth)
      depth = cut.depth
      for (const run of cut.runs) {
        result += run.isQuoted ? inQuotation(run.text) : outside(run.text)
      }
    }
    return result
  }
}

type Run = { text: string; readonly isQuoted: boolean }

/** Runs within quotations, with their marks, and runs between them, from a text that starts `depth` marks deep. */
function cutAtQuotations(text: string, depthBefore: number) {
  const runs: Run[] = []
  let depth = depthBefore
  for (const piece of text.split(TREATY_OR_MARK)) {
    if (OPENING.test(piece)) depth += 1
    const isQuoted = depth > 0
    const last = runs.at(-1)
    if (last?.isQuoted === isQuoted) last.text += piece
    else if (piece !== '') runs.push({ text: piece, isQuoted })
    if (CLOSING.test(piece)) depth = Math.max(0, depth - 1)
  }
  return { runs, depth }
}
