import type { TFunction } from 'i18next'

type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12

/** The name of a month, 1 to 12, as it stands behind a day: 7 сентября. */
export function monthName(t: TFunction, month: number): string {
  return t(`month.${month as Month}`)
}

/** The same without a day: сентябрь. A language in which it is no other word says it once. */
export function monthAlone(t: TFunction, month: number): string {
  const alone = `month.${month}_alone` as `month.${Month}`
  return t(alone, { defaultValue: monthName(t, month) })
}
