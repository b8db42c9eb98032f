import { DAYS_PER_YEAR } from '#core/dates/julianDay.ts'

/**
 * Zooming is continuous, but what is drawn changes in steps of the fourth root
 * of two, so that a turn of the wheel changes few events.
 */
const STEPS_PER_DOUBLING = 4

/** The step of a zoom; each is a little closer than the one before. */
export function zoomStep(pixelsPerDay: number): number {
  return Math.floor(Math.log2(pixelsPerDay) * STEPS_PER_DOUBLING)
}

/** The farthest zoom of a step: what has room here has room all through the step. */
export function pixelsPerDayOf(step: number): number {
  return 2 ** (step / STEPS_PER_DOUBLING)
}

export function pixelsPerYear(pixelsPerDay: number): number {
  return pixelsPerDay * DAYS_PER_YEAR
}

/** The farthest step at which so many days are at least `px` wide; none for no days at all. */
export function firstStepWith(px: number, days: number): number {
  return days <= 0 ? Infinity : Math.ceil(Math.log2(px / days) * STEPS_PER_DOUBLING - 1e-9)
}
