import { lengthOf, type Stretch } from '#core/dates/julianDay.ts'

/** Places days on a strip of length 1, from the first limit to the last. */
export type Strip = {
  /** 0 at the left end, 1 at the right end, for days within the limits. */
  readonly placeOf: (day: number) => number
  /** The inverse; places outside 0 to 1 lead to the limits. */
  readonly dayAt: (place: number) => number
  /** Where the pressed part ends; 0 when all is to one scale. */
  readonly pressed: number
}

/** What lies before the first view is pressed into so much of the strip … */
const PRESSED = 0.07
/** … when to scale it would take more than this. */
const LONGEST_TO_SCALE = 0.12

/**
 * The scale of the overview. It is even, but a record whose first events lie
 * centuries before the rest has these pressed together at the left, since to
 * scale they would leave no room for what the page is about.
 */
export function createStrip(limits: Stretch, home: Stretch): Strip {
  const early = (home.start - limits.start) / lengthOf(limits)
  const pressed = early > LONGEST_TO_SCALE ? PRESSED : early
  const earlyDays = Math.max(1, home.start - limits.start)
  const lateDays = Math.max(1, limits.end - home.start)
  return {
    pressed: early > LONGEST_TO_SCALE ? PRESSED : 0,
    placeOf: (day) =>
      day < home.start
        ? ((day - limits.start) / earlyDays) * pressed
        : pressed + ((day - home.start) / lateDays) * (1 - pressed),
    dayAt: (place) => {
      const within = Math.min(1, Math.max(0, place))
      return within < pressed
        ? limits.start + (within / pressed) * earlyDays
        : home.start + ((within - pressed) / (1 - pressed)) * lateDays
    },
  }
}
