import { daysInMonth, fromGregorian, toGregorian, type CivilDate } from './calendars.ts'
import type { JulianDay } from './julianDay.ts'

/** Reads a Gregorian `YYYY-MM-DD`; null when the text is anything else, or no day of the calendar. */
export function parseIsoDate(text: string): JulianDay | null {
  const date = readIsoDate(text)
  if (date === null || date.month < 1 || date.month > 12 || date.day < 1) return null
  return date.day > daysInMonth(date.year, date.month) ? null : fromGregorian(date)
}

/** Years 0 to 9999. */
export function formatIsoDate(day: number): string {
  const { year, month, day: dayOfMonth } = toGregorian(day)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`
}

/** The three numbers of `YYYY-MM-DD` in whatever calendar; null when the text has another form. */
export function readIsoDate(text: string): CivilDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return null
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0')
}
