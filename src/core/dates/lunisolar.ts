import { julianDay, type DaySpan } from './julianDay.ts'
import { FIRST_DAY, FIRST_YEAR, YEARS } from './lunisolarMonths.ts'
import { REIGNS, type ChineseDate, type ReignId } from './recordedDate.ts'

/** A month of the Chinese calendar: its number, and whether it is the leap month after that one. */
type Month = { readonly month: number; readonly isLeap: boolean; readonly days: DaySpan }

const CALENDAR = readTable()

/** The day, or the days of the month when the day is not known; null when the calendar had no such day. */
export function fromChinese(date: ChineseDate): DaySpan | null {
  const found = monthsOf(date.reign, date.year)?.find(
    ({ month, isLeap }) => month === date.month && isLeap === date.leapMonth,
  )
  if (found === undefined || date.day === undefined) return found?.days ?? null
  const day = julianDay(found.days.start + date.day - 1)
  return day > found.days.end ? null : { start: day, end: day }
}

/** All days of a year of a reign title, which end in the next Western year; null when the title had no such year. */
export function fromReignYear(reign: ReignId, year: number): DaySpan | null {
  const months = monthsOf(reign, year)
  const [first, last] = [months?.[0], months?.at(-1)]
  return first === undefined || last === undefined
    ? null
    : { start: first.days.start, end: last.days.end }
}

function monthsOf(reign: ReignId, year: number): readonly Month[] | undefined {
  const title = REIGNS.find(({ id }) => id === reign)
  const isInReign = title !== undefined && year >= 1 && year <= title.years
  return isInReign ? CALENDAR.get(title.first + year - 1) : undefined
}

function readTable(): ReadonlyMap<number, readonly Month[]> {
  const calendar = new Map<number, readonly Month[]>()
  let start = FIRST_DAY
  for (const [i, packed] of YEARS.entries()) {
    const months = unpack(packed, start)
    calendar.set(FIRST_YEAR + i, months)
    start = (months.at(-1)?.days.end ?? start) + 1
  }
  return calendar
}

/** The months of a year whose first day is `newYear`. */
function unpack(packed: number, newYear: number): readonly Month[] {
  const leapMonth = packed >> 13
  let start = newYear
  return Array.from({ length: leapMonth === 0 ? 12 : 13 }, (_, i) => {
    const isAfterLeap = leapMonth > 0 && i >= leapMonth
    const end = start + 28 + ((packed >> i) & 1)
    const days = { start: julianDay(start), end: julianDay(end) }
    start = end + 1
    return { month: isAfterLeap ? i : i + 1, isLeap: leapMonth > 0 && i === leapMonth, days }
  })
}
