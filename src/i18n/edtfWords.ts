import type { TFunction } from 'i18next'
import type { EdtfDate, EdtfInterval, EdtfPoint } from '#core/dates/edtf.ts'
import { monthAlone, monthName } from './monthName.ts'
import { romanNumeral } from './romanNumeral.ts'

/** Any EDTF date in words: 約1650年, 17世紀, 1689年以前, 1727—1728年, 1689年9月6日或1689年9月7日. */
export function edtfWords(t: TFunction, date: EdtfDate): string {
  switch (date.kind) {
    case 'point':
      return pointWords(t, date)
    case 'interval':
      return intervalWords(t, date)
    case 'set': {
      const options = date.options.map((option) => pointWords(t, option))
      return date.throughout
        ? t('date.between', { from: options[0], to: options.at(-1) })
        : options.reduce((first, second) => t('date.or', { first, second }))
    }
  }
}

/** A range whose ends share a year or month says it once. */
export function intervalWords(t: TFunction, { from, to }: EdtfInterval): string {
  if (typeof from === 'string') {
    if (typeof to === 'string') throw new RangeError('An interval has one known end')
    return t(from === 'open' ? 'date.until' : 'date.unknownStart', { date: pointWords(t, to) })
  }
  if (typeof to === 'string') {
    return t(to === 'open' ? 'date.since' : 'date.unknownEnd', { date: pointWords(t, from) })
  }
  const isPlain = from.qualifier === undefined && to.qualifier === undefined
  const short = isPlain && from.precision === to.precision ? sharedRange(t, from, to) : null
  return short ?? t('date.range', { from: pointWords(t, from), to: pointWords(t, to) })
}

function pointWords(t: TFunction, point: EdtfPoint): string {
  const date = plainWords(t, point)
  return point.qualifier === undefined ? date : t(`date.${point.qualifier}`, { date })
}

function plainWords(t: TFunction, { precision, year, month = 1, day = 1 }: EdtfPoint): string {
  switch (precision) {
    case 'century':
      return centuryOf(t, year / 100 + 1)
    case 'decade':
      return t('date.decade', { year })
    case 'year':
      return t('date.year', { year })
    case 'month':
      return t('date.month', { year, month, monthName: monthAlone(t, month) })
    case 'day':
      return t('date.day', { year, month, day, monthName: monthName(t, month) })
  }
}

function centuryOf(t: TFunction, count: number): string {
  return t('date.century', { count, ordinal: true, roman: romanNumeral(count) })
}

/** Two dates of the same precision; null when they share nothing. */
function sharedRange(t: TFunction, from: EdtfPoint, to: EdtfPoint): string | null {
  if (from.precision === 'year') return t('date.yearRange', { from: from.year, to: to.year })
  if (from.year !== to.year) return null
  const { year, month: fromMonth = 1 } = from
  const { month: toMonth = 1 } = to
  const nameOf = from.precision === 'month' ? monthAlone : monthName
  const months = {
    year,
    fromMonth,
    toMonth,
    fromMonthName: nameOf(t, fromMonth),
    toMonthName: nameOf(t, toMonth),
  }
  if (from.precision === 'month') return t('date.monthRange', months)
  if (from.precision !== 'day') return null
  const days = { from: from.day, to: to.day }
  return fromMonth === toMonth
    ? t('date.dayRange', { ...days, year, month: fromMonth, monthName: months.fromMonthName })
    : t('date.dayMonthRange', { ...days, ...months })
}
