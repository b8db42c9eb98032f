import { fromEpochMs, julianDay, type JulianDay } from '#core/dates/julianDay.ts'

/** The day it is now at Greenwich; the only place where the page reads a clock. */
export function today(): JulianDay {
  return julianDay(fromEpochMs(Date.now()))
}
