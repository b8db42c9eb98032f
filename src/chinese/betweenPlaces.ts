import { ConverterFactory } from 'opencc-js/core'
import compatibility from 'opencc-js/dict/CJK_Compatibility_Ideographs'
import hongKong from 'opencc-js/dict/HKVariants'
import hongKongPhrases from 'opencc-js/dict/HKVariantsPhrases'
import fromHongKong from 'opencc-js/dict/HKVariantsRev'
import fromHongKongPhrases from 'opencc-js/dict/HKVariantsRevPhrases'
import taiwan from 'opencc-js/dict/TWVariants'
import taiwanPhrases from 'opencc-js/dict/TWVariantsPhrases'
import fromTaiwan from 'opencc-js/dict/TWVariantsRev'
import fromTaiwanPhrases from 'opencc-js/dict/TWVariantsRevPhrases'
import type { Convert } from './wordConverter.ts'

const CHAINS = {
  'zh-Hant': [
    [fromHongKongPhrases, fromHongKong],
    [taiwanPhrases, taiwan],
  ],
  'zh-Hant-HK': [
    [fromTaiwanPhrases, fromTaiwan],
    [hongKongPhrases, hongKong],
  ],
} as const

/** Traditional characters of the other place to those of Taiwan or of Hong Kong: hk2t and t2tw, tw2t and t2hk. */
export function fromOtherPlace(to: keyof typeof CHAINS): Convert {
  return ConverterFactory([compatibility], ...CHAINS[to])
}
