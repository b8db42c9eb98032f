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

/** The farthest step that is at least so close. */
export function firstStepOf(pixelsPerDay: number): number {
  return Math.ceil(Math.log2(pixelsPerDay) * STEPS_PER_DOUBLING - 1e-9)
}
