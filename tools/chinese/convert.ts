import { ConverterBuilder, ConverterFactory } from 'opencc-js/core'
import compatibility from 'opencc-js/dict/CJK_Compatibility_Ideographs'
import hongKongVariants from 'opencc-js/dict/HKVariants'
import hongKongVariantPhrases from 'opencc-js/dict/HKVariantsPhrases'
import characters from 'opencc-js/dict/TSCharacters'
import phrases from 'opencc-js/dict/TSPhrases'
import taiwanVariants from 'opencc-js/dict/TWVariantsRev'
import taiwanVariantPhrases from 'opencc-js/dict/TWVariantsRevPhrases'
import { createWordConverter, readGlossary, type Scope } from './glossary.ts'

/** The languages that are derived from zh-Hant. */
export const DERIVED_LANGUAGES = ['zh-Hans', 'zh-Hant-HK'] as const
export type DerivedLanguage = (typeof DERIVED_LANGUAGES)[number]
export type Convert = (text: string) => string

/** OpenCC's own form of a character, from Taiwan's. */
const FROM_TAIWAN = [taiwanVariantPhrases, taiwanVariants]

// The presets of opencc-js carry everything, and its `from`/`to` modules drop
// normalisation and segmentation; so both chains are put together by hand.
const CHAIN = {
  normalizationChain: [[compatibility]],
  segmentation: [phrases],
  conversionChain: [FROM_TAIWAN, [phrases, characters]],
}
const tw2s = ConverterBuilder({
  from: { tw: [] },
  to: { cn: [] },
  configs: { tw2s: CHAIN },
})({ from: 'tw', to: 'cn' })
/** tw2t, then t2hk. */
const tw2hk = ConverterFactory([compatibility], FROM_TAIWAN, [
  hongKongVariantPhrases,
  hongKongVariants,
])
const CHARACTERS: Readonly<Record<DerivedLanguage, Convert>> = {
  'zh-Hans': tw2s,
  'zh-Hant-HK': tw2hk,
}

const QUOTES: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' }

/**
 * Traditional Chinese of Taiwan → another Chinese: words of the glossary first,
 * longest match first, then characters by OpenCC. With scope `all`, only by the
 * rows that are right in any text.
 */
export function createConverter(
  language: DerivedLanguage,
  glossaryFile: string,
  scope: Scope = 'record',
): Convert {
  const rows = readGlossary(glossaryFile)
  const acting = scope === 'all' ? rows.filter((row) => row.scope === 'all') : rows
  const convert = createWordConverter(acting, CHARACTERS[language])
  return language === 'zh-Hans' ? (text) => withQuotes(convert(text)) : convert
}

/** The mainland quotes with “ ”; Hong Kong, like Taiwan, with 「 」. */
function withQuotes(text: string): string {
  return text.replaceAll(/[「」『』]/g, (quote) => QUOTES[quote] ?? quote)
}
