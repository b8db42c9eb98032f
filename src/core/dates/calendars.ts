import { julianDay, type JulianDay } from './julianDay.ts'

/** A civil date. `month` is 1–12; year 0 is 1 BC. */
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number }

// Both directions count days from 1 March of year 0, after E. G. Richards,
// "Mapping Time" (1998), ch. 24: with March first the leap day comes last, so
// month lengths repeat.
const GREGORIAN_MARCH_0 = 1_721_119
const JULIAN_MARCH_0 = 1_721_117

export function fromGregorian(date: CivilDate): JulianDay {
  const { year, month } = startYearInMarch(date)
  const leapCentury = Math.floor(year / 400) - Math.floor(year / 100)
  return julianDay(daysToMonth(year, month) + leapCentury + date.day + GREGORIAN_MARCH_0)
}

/** The Old Style calendar: Russia's civil calendar until 31 January 1918. */
export function fromJulian(date: CivilDate): JulianDay {
  const { year, month } = startYearInMarch(date)
  return julianDay(daysToMonth(year, month) + date.day + JULIAN_MARCH_0)
}

export function toGregorian(day: number): CivilDate {
  const days = Math.floor(day) - GREGORIAN_MARCH_0 - 1
  const quadricentury = Math.floor(days / 146_097)
  const within = days - quadricentury * 146_097
  const century = Math.min(3, Math.floor(within / 36_524))
  return fromMarchDays(quadricentury * 400 + century * 100, within - century * 36_524)
}

/** 28 to 31, in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 }
  return fromGregorian({ ...next, day: 1 }) - fromGregorian({ year, month, day: 1 })
}

/** Whether `month` has such a day in the Julian calendar, where every fourth year is a leap year. */
export function isJulianDate({ year, month, day }: CivilDate): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 }
  return day <= fromJulian({ ...next, day: 1 }) - fromJulian({ year, month, day: 1 })
}

function startYearInMarch({ year, month }: CivilDate) {
  return month > 2 ? { year, month: month - 3 } : { year: year - 1, month: month + 9 }
}

function daysToMonth(year: number, month: number): number {
  return Math.floor((153 * month + 2) / 5) + 365 * year + Math.floor(year / 4)
}

/** `days` since 1 March of `baseYear`, less than a century and a leap day. */
function fromMarchDays(baseYear: number, days: number): CivilDate {
  const quad = Math.floor(days / 1461)
  const withinQuad = days - quad * 1461
  const yearOfQuad = Math.min(3, Math.floor(withinQuad / 365))
  const dayOfYear = withinQuad - yearOfQuad * 365
  const month = Math.floor((5 * dayOfYear + 2) / 153)
  const year = baseYear + quad * 4 + yearOfQuad + (month > 9 ? 1 : 0)
  return {
    year,
    month: month > 9 ? month - 9 : month + 3,
    day: dayOfYear - Math.floor((153 * month + 2) / 5) + 1,
  }
}
