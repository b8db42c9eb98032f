import type { TFunction } from 'i18next'
import type { Language } from '#core/corpus/terms.ts'
import { createFigures } from './figures.ts'

/** A quantity, or the least and the most of one: 240,110; 20,000—28,000. Years are no quantities. */
export type QuantityWords = (quantity: number | readonly [least: number, most: number]) => string

export function createQuantityWords(language: Language, t: TFunction): QuantityWords {
  const figures = createFigures(language)
  return (quantity) => {
    if (typeof quantity === 'number') return figures(quantity)
    const [from, to] = quantity
    return t('quantity.range', { from: figures(from), to: figures(to) })
  }
}
