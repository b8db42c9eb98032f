import type { TFunction } from 'i18next'
import { parseChineseDate, parseJulianDate } from '#core/dates/recordedDate.ts'
import { hanNumeral } from './hanNumeral.ts'
import { monthName } from './monthName.ts'

/** 俄曆1689年8月27日; a text that is no date stays as it is. */
export function julianWords(t: TFunction, text: string): string {
  const date = parseJulianDate(text)
  if (date === null) return text
  return t('date.julian', { date: t('date.day', { ...date, monthName: monthName(t, date.month) }) })
}

/** 康熙二十八年七月二十四; a text that is no date stays as it is. */
export function chineseWords(t: TFunction, text: string): string {
  const date = parseChineseDate(text)
  if (date === null) return text
  const { reign, year, month, leapMonth, day } = date
  const words = {
    reign: t(`reign.${reign}`),
    year,
    yearHan: year === 1 ? '元' : hanNumeral(year),
    month,
    monthHan: month === 1 ? '正' : hanNumeral(month),
    leap: leapMonth ? t('date.leap') : '',
  }
  if (day === undefined) return t('date.chineseMonth', words)
  const dayHan = day <= 10 ? `初${hanNumeral(day)}` : hanNumeral(day)
  return t('date.chineseDay', { ...words, day, dayHan })
}
