import { ConverterBuilder } from 'opencc-js/core'
import compatibility from 'opencc-js/dict/CJK_Compatibility_Ideographs'
import hongKong from 'opencc-js/dict/HKVariants'
import hongKongPhrases from 'opencc-js/dict/HKVariantsPhrases'
import characters from 'opencc-js/dict/STCharacters'
import phrases from 'opencc-js/dict/STPhrases'
import regionalPhrases from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases'
import taiwan from 'opencc-js/dict/TWVariants'
import taiwanPhrases from 'opencc-js/dict/TWVariantsPhrases'
import { MENDED_ROWS } from './mendedRows.ts'
import type { Convert } from './wordConverter.ts'

const PHRASES = [MENDED_ROWS, phrases, regionalPhrases]
const MARKS: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' }

const TO = {
  'zh-Hant': [taiwanPhrases, taiwan],
  'zh-Hant-HK': [hongKongPhrases, hongKong],
} as const

/** Characters and quotation marks of the mainland to those of Taiwan or of Hong Kong: s2tw, s2hk. */
export function fromSimplified(to: keyof typeof TO): Convert {
  const s2x = {
    normalizationChain: [[compatibility]],
    segmentation: PHRASES,
    conversionChain: [[...PHRASES, characters], TO[to]],
  }
  const convert = ConverterBuilder({ from: { cn: [] }, to: { x: [] }, configs: { s2x } })({
    from: 'cn',
    to: 'x',
  })
  // A ’ between letters is an apostrophe: Xi’an.
  return (text) =>
    convert(text).replaceAll(
      /[“”‘]|(?<!\p{Script=Latin})’|’(?!\p{Script=Latin})/gu,
      (mark) => MARKS[mark] ?? mark,
    )
}
