import { fromGregorian } from '#core/dates/calendars.ts'
import { fromEpochMs, julianDay, type JulianDay } from '#core/dates/julianDay.ts'

/** The day it is now at Greenwich; the page reads a clock in this file only. */
export function today(): JulianDay {
  return julianDay(fromEpochMs(Date.now()))
}

/** The day that the reader's calendar shows now. */
export function todayHere(): JulianDay {
  const now = new Date()
  return fromGregorian({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })
}
