import type { Language } from '#core/corpus/terms.ts'

/** Fewer are written alike in every language of the page, whose figures are those of Europe: a test holds that. */
const GROUPED_FROM = 1000

/** Writes numbers as a language does: 12, 1,234, 1 849,4. */
export function createFigures(language: Language): (quantity: number) => string {
  // Takes as long to make as a frame, and few readers see a thousand of anything.
  let format: Intl.NumberFormat | undefined
  return (quantity) => {
    const isPlain = Number.isInteger(quantity) && quantity >= 0 && quantity < GROUPED_FROM
    if (isPlain) return String(quantity)
    format ??= new Intl.NumberFormat(language)
    return format.format(quantity)
  }
}
