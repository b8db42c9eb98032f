import type { i18n, TFunction } from 'i18next'
import { createContext, use } from 'react'
import type { Language } from '#core/corpus/terms.ts'
import { createQuantityWords, type QuantityWords } from './quantityWords.ts'
import { createTextRuns, type TextRuns } from './textRuns.ts'
import { createWording, type Wording } from './wording.ts'

/** All that the page can say in one language. */
export type Words = {
  readonly language: Language
  readonly t: TFunction
  readonly wording: Wording
  readonly quantity: QuantityWords
  readonly textRuns: TextRuns
}

/** The words of each language that has been loaded; always the same object for a language. */
export function createWords(instance: i18n): (language: Language) => Words {
  const known = new Map<Language, Words>()
  return (language) => {
    const before = known.get(language)
    if (before !== undefined) return before
    const t = instance.getFixedT(language, 'ui')
    const quantity = createQuantityWords(language, t)
    const textRuns = createTextRuns(language, t)
    const words = { language, t, wording: createWording(t), quantity, textRuns }
    known.set(language, words)
    return words
  }
}

export const WordsContext = createContext<Words | null>(null)

/** The words of the language that the page speaks now. */
export function useWords(): Words {
  const words = use(WordsContext)
  if (words === null) throw new Error('useWords must be used inside <WordsContext>')
  return words
}
