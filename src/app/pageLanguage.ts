import type { Language } from '#core/corpus/terms.ts'
import { matchLanguage } from '#i18n/matchLanguage.ts'

const REMEMBERED_AS = 'kyakhta.language'

/** What the link says, else what the reader chose last, else what the browser asks for, else zh-Hant. */
export function firstLanguage(linked: Language | null, offered: readonly Language[]): Language {
  const wishes = [linked ?? '', remembered() ?? '', ...navigator.languages].filter(
    (tag) => tag !== '',
  )
  return matchLanguage(wishes, offered) ?? 'zh-Hant'
}

/** Keeps a choice for the next visit, where the browser allows it. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(REMEMBERED_AS, language)
  } catch {
    // the next visit starts from the browser's languages again
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(REMEMBERED_AS)
  } catch {
    return null // storage may be closed to a framed page
  }
}
