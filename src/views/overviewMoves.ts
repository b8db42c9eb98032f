import { fromGregorian, toGregorian } from '#core/dates/calendars.ts'
import { clampStretch, lengthOf, type Stretch } from '#core/dates/julianDay.ts'
import { layoutOf } from '#state/layout.ts'
import { SHORTEST_VIEW } from '#state/listEvents.ts'
import { shownOf } from '#state/store.ts'

/** What of the window a reader moves: all of it, or one edge. */
export type Grip = 'window' | 'from' | 'to'
/** Years to move by; `-Infinity` and `Infinity` for the ends. */
type Years = number

const STEPS: Readonly<Record<string, Years>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -25,
  PageUp: 25,
  Home: -Infinity,
  End: Infinity,
}
const WITH_SHIFT = 10

/** What a grip moves: the view, or the beginning of what a list shows, whose entries decide where that ends. */
export function movableOf(
  state: Parameters<typeof shownOf>[0] & Parameters<typeof layoutOf>[0],
): Stretch {
  const shown = shownOf(state)
  return layoutOf(state) === 'list'
    ? { start: shown.start, end: shown.start + SHORTEST_VIEW }
    : shown
}

/** How many years a key moves; null for a key that moves nothing. */
export function stepOf(key: string, withShift: boolean): Years | null {
  const years = STEPS[key]
  if (years === undefined) return null
  return withShift && Math.abs(years) === 1 ? years * WITH_SHIFT : years
}

/** The view after a grip was dragged by `days`. An edge stops short of the other edge. */
export function dragged(view: Stretch, grip: Grip, days: number, limits: Stretch): Stretch {
  switch (grip) {
    case 'window':
      return clampStretch({ start: view.start + days, end: view.end + days }, limits)
    case 'from':
      return { ...view, start: clamp(view.start + days, limits.start, view.end - SHORTEST_VIEW) }
    case 'to':
      return { ...view, end: clamp(view.end + days, view.start + SHORTEST_VIEW, limits.end) }
  }
}

/** The view after a step by calendar years, which differ in length. */
export function moved(view: Stretch, grip: Grip, years: Years, limits: Stretch): Stretch {
  if (!Number.isFinite(years))
    return dragged(view, grip, Math.sign(years) * lengthOf(limits), limits)
  const [start, end] = [yearsLater(view.start, years), yearsLater(view.end, years)]
  switch (grip) {
    case 'window':
      return clampStretch({ start, end }, limits)
    case 'from':
      return dragged(view, grip, start - view.start, limits)
    case 'to':
      return dragged(view, grip, end - view.end, limits)
  }
}

/** The year at which a slider stands. */
export function yearOf({ start, end }: Stretch, grip: Grip): number {
  const day = grip === 'from' ? start : grip === 'to' ? end - 1 : (start + end) / 2
  return toGregorian(day).year
}

function yearsLater(day: number, years: number): number {
  const { year, month, day: dayOfMonth } = toGregorian(day)
  const sameDay = { year: year + years, month, day: Math.min(dayOfMonth, 28) }
  return fromGregorian(sameDay) + Math.max(0, dayOfMonth - 28) + (day - Math.floor(day))
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value))
}
