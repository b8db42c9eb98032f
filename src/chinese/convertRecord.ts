import { deriveTexts, type DerivedTexts } from '#core/corpus/derivedTexts.ts'
import type { Conversion } from '#core/corpus/conversions.ts'
import { langTextsIn } from '#core/corpus/langTexts.ts'
import type { CorpusRecord } from '#core/corpus/schema.ts'
import type { ChineseLanguage } from '#core/corpus/terms.ts'
import { loadScriptConverter } from './scriptConverter.ts'
import { createTextConverter } from './textConverter.ts'
import type { Convert, Word } from './wordConverter.ts'

export type ConversionRequest = {
  /** With its one-offs. */
  readonly record: CorpusRecord
  readonly conversion: Conversion
  /** Words of Taiwan, as the language to convert to has them. */
  readonly words: readonly Word[]
}

/** The texts that a record lacks in a language, from those that it has. */
export async function convertRecord({
  record,
  conversion: { to, sources, mixed },
  words,
}: ConversionRequest): Promise<DerivedTexts> {
  const written = new Set(langTextsIn(record).flatMap(({ texts }) => Object.keys(texts)))
  const converters = await Promise.all(
    sources
      .filter((from) => written.has(from))
      .map(async (from) => {
        const script = await loadScriptConverter({ from, to, isMixed: mixed.includes(from) })
        const acting = from === 'zh-Hant' ? words : []
        return [from, createTextConverter({ from, to }, script, acting)] as const
      }),
  )
  const convertFrom = new Map<ChineseLanguage, Convert>(converters)
  return deriveTexts(record, to, sources, (text, source) => {
    const convert = convertFrom.get(source)
    return convert === undefined ? text : convert(text)
  })
}
