import type { TFunction } from 'i18next'
import { hanNumeral } from './hanNumeral.ts'
import { romanNumeral } from './romanNumeral.ts'

/** The century of a year, as a heading has it: 十七世紀 for 1600 to 1699. */
export function centuryWords(t: TFunction, year: number): string {
  const count = Math.floor(year / 100) + 1
  const forms = { han: hanNumeral(count), roman: romanNumeral(count) }
  return t('axis.century', { count, ordinal: true, ...forms })
}
