import { existsSync } from 'node:fs'
import type { Language } from '#core/corpus/terms.ts'

/** What those who show a link ask for, in px. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const

/** The picture of a language, relative to the folder of the site. */
export function pictureOf(language: Language): string {
  return `share/${language.toLowerCase()}.png`
}

export function hasPicture(language: Language): boolean {
  return existsSync(`public/${pictureOf(language)}`)
}
