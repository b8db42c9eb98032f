import { ConverterBuilder } from 'opencc-js/core'
import hongKong from 'opencc-js/dict/HKVariants'
import hongKongPhrases from 'opencc-js/dict/HKVariantsPhrases'
import fromHongKong from 'opencc-js/dict/HKVariantsRev'
import fromHongKongPhrases from 'opencc-js/dict/HKVariantsRevPhrases'
import simplified from 'opencc-js/dict/STCharacters'
import simplifiedPhrases from 'opencc-js/dict/STPhrases'
import regionalPhrases from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases'
import traditional from 'opencc-js/dict/TSCharacters'
import traditionalPhrases from 'opencc-js/dict/TSPhrases'
import taiwan from 'opencc-js/dict/TWVariants'
import taiwanPhrases from 'opencc-js/dict/TWVariantsPhrases'
import fromTaiwan from 'opencc-js/dict/TWVariantsRev'
import fromTaiwanPhrases from 'opencc-js/dict/TWVariantsRevPhrases'
import { MENDED_ROWS } from '#chinese/mendedRows.ts'
import type { ChineseLanguage } from '#core/corpus/terms.ts'
import { RIGHT_FORMS } from './rightForms.ts'

type DictionaryGroup = readonly string[]

// What turns any text into one of the language: a text in which it changes
// nothing has no character of another script, or of another place.
const FROM_SIMPLIFIED = [MENDED_ROWS, simplifiedPhrases, regionalPhrases, simplified]
const FROM_TAIWAN = [fromTaiwanPhrases, fromTaiwan]
const FROM_HONG_KONG = [fromHongKongPhrases, fromHongKong]
const CHAINS: Readonly<Record<ChineseLanguage, readonly DictionaryGroup[]>> = {
  'zh-Hant': [FROM_SIMPLIFIED, FROM_HONG_KONG, [taiwanPhrases, taiwan]],
  'zh-Hans': [FROM_TAIWAN, FROM_HONG_KONG, [traditionalPhrases, traditional]],
  'zh-Hant-HK': [FROM_SIMPLIFIED, FROM_TAIWAN, [hongKongPhrases, hongKong]],
}

/** Finds the characters of a text that belong to another script, or to another place; '' when it has none. */
export type WrongIn = (text: string) => string

/**
 * What is wrong in a text of the language: 关, 着 and 以后 in Taiwan's; 關 and 著
 * as a particle in the mainland's; 关, 裡 and 以后 in Hong Kong's. Not wrong are
 * the 里 of 公里, the 咸 of 咸豐, the 乾 of 乾隆, nor what RIGHT_FORMS lists.
 */
export function createWrongIn(language: ChineseLanguage): WrongIn {
  const convert = converterBy(CHAINS[language])
  const right = RIGHT_FORMS[language]
  return (text) => {
    const converted = Array.from(convert(text))
    const characters = Array.from(text)
    const excused = excusedIn(text, right)
    return characters.filter((one, i) => one !== converted[i] && !excused.has(i)).join('')
  }
}

/** Where in the text, counted in characters, a word stands that is right. */
function excusedIn(text: string, words: readonly string[]): ReadonlySet<number> {
  const places = new Set<number>()
  for (const word of words) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
      const start = Array.from(text.slice(0, at)).length
      for (let i = 0; i < Array.from(word).length; i++) places.add(start + i)
    }
  }
  return places
}

function converterBy(conversionChain: readonly DictionaryGroup[]): (text: string) => string {
  const segmentation =
    conversionChain[0] === FROM_SIMPLIFIED
      ? [simplifiedPhrases, regionalPhrases]
      : [traditionalPhrases]
  return ConverterBuilder({
    from: { x: [] },
    to: { y: [] },
    configs: { x2y: { segmentation, conversionChain } },
  })({ from: 'x', to: 'y' })
}
