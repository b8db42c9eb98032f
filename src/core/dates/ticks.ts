import { daysInMonth, fromGregorian, toGregorian, type CivilDate } from './calendars.ts'
import { DAYS_PER_YEAR, type Stretch } from './julianDay.ts'

/** What a tick of the axis stands for; the words for it are chosen elsewhere. */
export type TickUnit = 'century' | 'decade' | 'year' | 'month' | 'day'
/** The first day of a unit: `unit` of `date`. */
export type Tick = { readonly day: number; readonly unit: TickUnit; readonly date: CivilDate }

/** Ticks of the axis: close ones below, the larger units that hold them above. */
export type Ticks = { readonly lower: readonly Tick[]; readonly upper: readonly Tick[] }

type Step = {
  readonly every: number
  readonly unit: 'year' | 'month' | 'day'
  /** What stands in the line above. */
  readonly above: TickUnit
  /** How much room a label of this step wants, in px. */
  readonly room: number
}

const STEPS: readonly Step[] = [
  { every: 1, unit: 'day', above: 'month', room: 40 },
  { every: 5, unit: 'day', above: 'month', room: 40 },
  { every: 10, unit: 'day', above: 'month', room: 40 },
  { every: 1, unit: 'month', above: 'year', room: 48 },
  { every: 3, unit: 'month', above: 'year', room: 48 },
  { every: 1, unit: 'year', above: 'decade', room: 56 },
  { every: 5, unit: 'year', above: 'century', room: 56 },
  { every: 10, unit: 'year', above: 'century', room: 56 },
  { every: 20, unit: 'year', above: 'century', room: 56 },
  { every: 50, unit: 'year', above: 'century', room: 56 },
  { every: 100, unit: 'year', above: 'century', room: 56 },
  { every: 500, unit: 'year', above: 'century', room: 56 },
]
const DAYS_PER_MONTH = DAYS_PER_YEAR / 12
const YEARS_OF: Readonly<Record<string, number>> = { century: 100, decade: 10, year: 1 }

/** The ticks of `span` at a zoom: the closest step whose labels have room. */
export function ticksOf(span: Stretch, pixelsPerDay: number): Ticks {
  const step =
    STEPS.find((candidate) => lengthOf(candidate) * pixelsPerDay >= candidate.room) ?? STEPS.at(-1)
  if (step === undefined) return { lower: [], upper: [] }
  const lower = step.unit === 'year' ? years(span, step.every, 'year') : days(span, step)
  const upper =
    step.above === 'month' ? months(span, 1) : years(span, YEARS_OF[step.above] ?? 1, step.above)
  return { lower, upper }
}

function lengthOf({ every, unit }: Step): number {
  return every * (unit === 'year' ? DAYS_PER_YEAR : unit === 'month' ? DAYS_PER_MONTH : 1)
}

/** From the unit that holds the first day, so that its label can stick to the edge. */
function years(span: Stretch, every: number, unit: TickUnit): readonly Tick[] {
  const first = Math.floor(toGregorian(span.start).year / every) * every
  const ticks: Tick[] = []
  for (let year = first; ; year += every) {
    const date = { year, month: 1, day: 1 }
    const day = fromGregorian(date)
    if (day >= span.end) return ticks
    ticks.push({ day, unit, date })
  }
}

function months(span: Stretch, every: number): readonly Tick[] {
  const { year: firstYear, month: firstMonth } = toGregorian(span.start)
  const first = firstYear * 12 + Math.floor((firstMonth - 1) / every) * every
  const ticks: Tick[] = []
  for (let count = first; ; count += every) {
    const year = Math.floor(count / 12)
    const date = { year, month: count - year * 12 + 1, day: 1 }
    const day = fromGregorian(date)
    if (day >= span.end) return ticks
    ticks.push({ day, unit: 'month', date })
  }
}

/** The last tick of a month stands only where the first of the next leaves it most of a step. */
const SHORTEST_STEP = 0.7

function days(span: Stretch, { every, unit }: Step): readonly Tick[] {
  if (unit === 'month') return months(span, every)
  const ticks = months(span, 1).flatMap((month) => daysOfMonth(month, every))
  const first = ticks.findLastIndex(({ day }) => day <= span.start)
  return ticks.slice(Math.max(0, first)).filter(({ day }) => day < span.end)
}

function daysOfMonth({ day, date }: Tick, every: number): readonly Tick[] {
  const length = daysInMonth(date.year, date.month)
  const ticks: Tick[] = []
  for (let dayOfMonth = 1; length - dayOfMonth + 1 >= every * SHORTEST_STEP; dayOfMonth += every) {
    ticks.push({ day: day + dayOfMonth - 1, unit: 'day', date: { ...date, day: dayOfMonth } })
  }
  return ticks
}
