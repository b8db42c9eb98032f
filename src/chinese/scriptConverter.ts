import type { ChineseLanguage } from '#core/corpus/terms.ts'
import type { Convert } from './wordConverter.ts'

export type Route = {
  readonly from: ChineseLanguage
  readonly to: ChineseLanguage
  /** Whether the texts are not all in the script of their language. */
  readonly isMixed: boolean
}

/**
 * What turns characters and quotation marks of one Chinese into those of another; loads
 * only the dictionaries that it takes. Mixed script goes by way of simplified: what leads
 * out of simplified spoils what is traditional already.
 */
export async function loadScriptConverter({ from, to, isMixed }: Route): Promise<Convert> {
  const isSimplified = from === 'zh-Hans' && !isMixed
  if (to !== 'zh-Hans' && !isSimplified && !isMixed) {
    const { fromOtherPlace } = await import('./betweenPlaces.ts')
    return fromOtherPlace(to)
  }
  const simplify = isSimplified ? same : await loadToSimplified(from)
  if (to === 'zh-Hans') return simplify
  const { fromSimplified } = await import('./fromSimplified.ts')
  const unsimplify = fromSimplified(to)
  return (text) => unsimplify(simplify(text))
}

async function loadToSimplified(from: ChineseLanguage): Promise<Convert> {
  const { toSimplified } = await import('./toSimplified.ts')
  return toSimplified(from === 'zh-Hant-HK' ? from : 'zh-Hant')
}

function same(text: string): string {
  return text
}
