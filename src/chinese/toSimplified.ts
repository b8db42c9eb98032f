import { ConverterBuilder } from 'opencc-js/core'
import compatibility from 'opencc-js/dict/CJK_Compatibility_Ideographs'
import hongKongVariants from 'opencc-js/dict/HKVariantsRev'
import hongKongPhrases from 'opencc-js/dict/HKVariantsRevPhrases'
import characters from 'opencc-js/dict/TSCharacters'
import phrases from 'opencc-js/dict/TSPhrases'
import taiwanVariants from 'opencc-js/dict/TWVariantsRev'
import taiwanPhrases from 'opencc-js/dict/TWVariantsRevPhrases'
import type { Convert } from './wordConverter.ts'

// The presets of opencc-js carry everything, and its `from`/`to` modules drop
// normalisation and segmentation; so each chain is put together by hand, here and
// in the files beside this one.

const MARKS: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' }

const FROM = {
  'zh-Hant': [taiwanPhrases, taiwanVariants],
  'zh-Hant-HK': [hongKongPhrases, hongKongVariants],
} as const

/** Characters and quotation marks of Taiwan or of Hong Kong to those of the mainland: tw2s, hk2s. */
export function toSimplified(from: keyof typeof FROM): Convert {
  const x2s = {
    normalizationChain: [[compatibility]],
    segmentation: [phrases],
    conversionChain: [FROM[from], [phrases, characters]],
  }
  const convert = ConverterBuilder({ from: { x: [] }, to: { cn: [] }, configs: { x2s } })({
    from: 'x',
    to: 'cn',
  })
  return (text) => convert(text).replaceAll(/[「」『』]/gu, (mark) => MARKS[mark] ?? mark)
}
