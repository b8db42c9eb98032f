import type { TFunction } from 'i18next'
import { toGregorian, type CivilDate } from '#core/dates/calendars.ts'
import { parseEdtf, type EdtfDate, type EdtfInterval, type EdtfPoint } from '#core/dates/edtf.ts'
import { parseChineseDate, parseJulianDate } from '#core/dates/recordedDate.ts'
import type { Stretch } from '#core/dates/julianDay.ts'
import { hanNumeral } from './hanNumeral.ts'

/** Dates in the words of one language. */
export type Wording = {
  /** A date and, for what lasted, its end: 約1650年, 1727—1728年, 1689年9月6日或7日. */
  readonly date: (date: string, end?: string) => string
  /** The year of a day, for instance 1689年. */
  readonly year: (day: number) => string
  /** First and last year of a stretch. */
  readonly years: (stretch: Stretch) => string
  /** A date as its document gives it, in the document's calendar. */
  readonly recorded: (date: { calendar: 'julian' | 'chinese'; date: string; by: string }) => string
}

type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12

export function createWording(t: TFunction): Wording {
  const monthName = (month: number) => t(`month.${month as Month}`)
  const civil = ({ year, month, day }: CivilDate) =>
    t('date.day', { year, month, day, monthName: monthName(month) })

  const plain = (point: EdtfPoint): string => {
    const { precision, year, month = 1, day = 1 } = point
    switch (precision) {
      case 'century':
        return t('date.century', { count: year / 100 + 1, ordinal: true })
      case 'decade':
        return t('date.decade', { year })
      case 'year':
        return t('date.year', { year })
      case 'month':
        return t('date.month', { year, month, monthName: monthName(month) })
      case 'day':
        return civil({ year, month, day })
    }
  }
  const point = (date: EdtfPoint): string => {
    const words = plain(date)
    return date.qualifier === undefined ? words : t(`date.${date.qualifier}`, { date: words })
  }

  const interval = ({ from, to }: EdtfInterval): string => {
    if (typeof from === 'string') {
      if (typeof to === 'string') throw new RangeError('An interval has one known end')
      return t(from === 'open' ? 'date.until' : 'date.unknownStart', { date: point(to) })
    }
    if (typeof to === 'string') {
      return t(to === 'open' ? 'date.since' : 'date.unknownEnd', { date: point(from) })
    }
    return compactRange(from, to) ?? t('date.range', { from: point(from), to: point(to) })
  }

  /** A range whose ends share a year or month says it once. */
  const compactRange = (from: EdtfPoint, to: EdtfPoint): string | null => {
    if (from.precision !== to.precision || from.qualifier !== undefined || to.qualifier !== undefined) {
      return null
    }
    if (from.precision === 'year') return t('date.yearRange', { from: from.year, to: to.year })
    if (from.year !== to.year) return null
    const { year, month: fromMonth = 1, day: first = 1 } = from
    const { month: toMonth = 1, day: last = 1 } = to
    const names = { fromMonthName: monthName(fromMonth), toMonthName: monthName(toMonth) }
    if (from.precision === 'month') return t('date.monthRange', { year, fromMonth, toMonth, ...names })
    if (from.precision !== 'day') return null
    const days = { year, from: first, to: last }
    return fromMonth === toMonth
      ? t('date.dayRange', { ...days, month: fromMonth, monthName: monthName(fromMonth) })
      : t('date.dayMonthRange', { ...days, fromMonth, toMonth, ...names })
  }

  const edtf = (date: EdtfDate): string => {
    if (date.kind === 'point') return point(date)
    if (date.kind === 'interval') return interval(date)
    const last = date.options.at(-1) ?? date.options[0]
    return date.throughout
      ? t('date.between', { from: point(date.options[0]), to: point(last) })
      : date.options
          .map(point)
          .reduce((first, second) => t('date.or', { first, second }))
  }

  const dateWords = (date: string, end?: string): string => {
    const first = parseEdtf(date)
    if (end === undefined) return edtf(first)
    const last = end === '..' ? 'open' : parseEdtf(end)
    if (first.kind === 'point' && (last === 'open' || last.kind === 'point')) {
      return interval({ kind: 'interval', from: first, to: last })
    }
    const to = last === 'open' ? t('date.since', { date: edtf(first) }) : edtf(last)
    return last === 'open' ? to : t('date.range', { from: edtf(first), to })
  }

  const chinese = (text: string): string => {
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
    return t('date.chineseDay', { ...words, day, dayHan: day <= 10 ? `初${hanNumeral(day)}` : hanNumeral(day) })
  }

  const julian = (text: string): string => {
    const date = parseJulianDate(text)
    return date === null ? text : t('date.julian', { date: civil(date) })
  }

  const year = (day: number) => t('date.year', { year: toGregorian(day).year })
  return {
    date: dateWords,
    year,
    years: ({ start, end }) =>
      t('date.yearRange', { from: toGregorian(start).year, to: toGregorian(end - 1).year }),
    recorded: ({ calendar, date, by }) =>
      t('date.recorded', { date: calendar === 'julian' ? julian(date) : chinese(date), by }),
  }
}
