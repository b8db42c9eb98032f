import type { TFunction } from 'i18next'

type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12

/** The name of a month, 1 to 12, as it stands inside a date. */
export function monthName(t: TFunction, month: number): string {
  return t(`month.${month as Month}`)
}
