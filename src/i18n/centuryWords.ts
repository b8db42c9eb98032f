import type { TFunction } from 'i18next'
import { hanNumeral } from './hanNumeral.ts'

/** The century of a year, as a heading has it: 十七世紀 for 1600 to 1699. */
export function centuryWords(t: TFunction, year: number): string {
  const count = Math.floor(year / 100) + 1
  return t('axis.century', { count, ordinal: true, han: hanNumeral(count) })
}
