declare const unit: unique symbol

/**
 * A whole day, counted from noon UT on 1 January 4713 BC (Julian). Every date
 * inside the program is a JulianDay; calendars exist only where people read or
 * write dates.
 */
export type JulianDay = number & { readonly [unit]: 'JulianDay' }

/** First and last day, both included. */
export type DaySpan = { readonly start: JulianDay; readonly end: JulianDay }

/**
 * A stretch of the time line, in days that may be broken: `start` is the left
 * edge of the screen, `end` the right edge. Day n reaches from n to n + 1.
 */
export type Stretch = { readonly start: number; readonly end: number }

const UNIX_EPOCH = 2_440_588 // 1 January 1970, Gregorian
const MS_PER_DAY = 86_400_000

/** The mean length of a year of the Gregorian calendar, in days. */
export const DAYS_PER_YEAR = 365.2425

export function julianDay(count: number): JulianDay {
  return Math.floor(count) as JulianDay
}

/** Midnight UTC at the start of `day`, in milliseconds since 1970; broken days give broken midnights. */
export function toEpochMs(day: number): number {
  return (day - UNIX_EPOCH) * MS_PER_DAY
}

/** Days, broken where `ms` is not a midnight UTC. */
export function fromEpochMs(ms: number): number {
  return ms / MS_PER_DAY + UNIX_EPOCH
}

export function lengthOf({ start, end }: Stretch): number {
  return end - start
}

/** The same length moved, and shortened if it must be, so that it lies within `limits`; the same object if it does already. */
export function clampStretch(stretch: Stretch, limits: Stretch): Stretch {
  const length = Math.min(lengthOf(stretch), lengthOf(limits))
  const start = Math.min(Math.max(stretch.start, limits.start), limits.end - length)
  const isWithin = start === stretch.start && length === lengthOf(stretch)
  return isWithin ? stretch : { start, end: start + length }
}
