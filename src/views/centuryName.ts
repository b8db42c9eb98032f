import type { Wording } from '#i18n/wording.ts'

/** `first` is 1600 for the 17th century. */
export function centuryName(wording: Wording, first: number): string {
  return wording.date(`${String(first / 100).padStart(2, '0')}XX`)
}
