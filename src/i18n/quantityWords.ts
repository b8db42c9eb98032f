import type { TFunction } from 'i18next'
import type { Language } from '#core/corpus/terms.ts'

/** A quantity, or the least and the most of one: 240,110; 20,000—28,000. Years are no quantities. */
export type QuantityWords = (quantity: number | readonly [least: number, most: number]) => string

export function createQuantityWords(language: Language, t: TFunction): QuantityWords {
  // Takes as long to make as a frame, and few readers open a table.
  let figures: Intl.NumberFormat | undefined
  return (quantity) => {
    figures ??= new Intl.NumberFormat(language)
    if (typeof quantity === 'number') return figures.format(quantity)
    const [from, to] = quantity
    return t('quantity.range', { from: figures.format(from), to: figures.format(to) })
  }
}
