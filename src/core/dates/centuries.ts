import { fromGregorian, toGregorian } from './calendars.ts'
import { julianDay, type DaySpan, type Stretch } from './julianDay.ts'

/** `first` is 1600 for the 17th century, whose years begin with 16. */
export type Century = { readonly first: number; readonly days: DaySpan }

/** The centuries of which some day lies in a stretch, in order. */
export function centuriesIn({ start, end }: Stretch): readonly Century[] {
  const [from, to] = [start, end - 1].map((day) => Math.floor(toGregorian(day).year / 100))
  if (from === undefined || to === undefined) return []
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const first = (from + i) * 100
    const next = fromGregorian({ year: first + 100, month: 1, day: 1 })
    return {
      first,
      days: { start: fromGregorian({ year: first, month: 1, day: 1 }), end: julianDay(next - 1) },
    }
  })
}
