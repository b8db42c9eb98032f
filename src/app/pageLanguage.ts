import type { Language } from '#core/corpus/terms.ts'
import { matchLanguage } from '#i18n/matchLanguage.ts'
import { storeChoice, storedChoice } from '#state/storedChoice.ts'

const REMEMBERED_AS = 'kyakhta.language'

/** What the link says, else what the reader chose last, else what the browser asks for, else zh-Hant. */
export function firstLanguage(linked: Language | null, offered: readonly Language[]): Language {
  const wishes = [linked ?? '', storedChoice(REMEMBERED_AS) ?? '', ...navigator.languages].filter(
    (tag) => tag !== '',
  )
  return matchLanguage(wishes, offered) ?? 'zh-Hant'
}

export function rememberLanguage(language: Language): void {
  storeChoice(REMEMBERED_AS, language)
}
