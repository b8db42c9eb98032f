import type { ChineseLanguage } from './terms.ts'

/** Characters that stand in one script only, so that they tell a text's. */
export type ScriptTable = { readonly traditional: string; readonly simplified: string }

/** Whether texts of a language are in its script, but for a slip here and there. */
export type KeepsScript = (language: ChineseLanguage, texts: readonly string[]) => boolean

/** Of a hundred characters that tell their script, how many may be of the other one. */
const MOST_SLIPS = 1

export function createKeepsScript({ traditional, simplified }: ScriptTable): KeepsScript {
  const [isTraditional, isSimplified] = [new Set(traditional), new Set(simplified)]
  return (language, texts) => {
    let [own, other] = [0, 0]
    const [isOwn, isOther] =
      language === 'zh-Hans' ? [isSimplified, isTraditional] : [isTraditional, isSimplified]
    for (const character of texts.join('')) {
      if (isOwn.has(character)) own += 1
      else if (isOther.has(character)) other += 1
    }
    return other * 100 <= (own + other) * MOST_SLIPS
  }
}
