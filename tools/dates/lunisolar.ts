import { julianDay, type DaySpan } from '#core/dates/julianDay.ts'
import type { ChineseDate, ReignId } from '#core/dates/recordedDate.ts'
import { FIRST_DAY, FIRST_YEAR, YEARS } from './lunisolarMonths.ts'

/**
 * The year that was the first of each reign title. A new emperor's title began
 * at the New Year after his accession, so that 5 February 1661 still is in
 * 順治十八年; only 泰昌 was proclaimed within a year, the last of 萬曆.
 */
const FIRST_YEARS: Readonly<Record<ReignId, number>> = {
  wanli: 1573,
  taichang: 1620,
  tianqi: 1621,
  chongzhen: 1628,
  shunzhi: 1644,
  kangxi: 1662,
  yongzheng: 1723,
  qianlong: 1736,
  jiaqing: 1796,
  daoguang: 1821,
  xianfeng: 1851,
  tongzhi: 1862,
  guangxu: 1875,
  xuantong: 1909,
}

/** A month of the Chinese calendar: its number, and whether it is the leap month after that one. */
type Month = { readonly month: number; readonly isLeap: boolean; readonly days: DaySpan }

const CALENDAR = readTable()

/** The day, or the days of the month when the day is not known; null when the calendar had no such day. */
export function fromChinese(date: ChineseDate): DaySpan | null {
  const year = FIRST_YEARS[date.reign] + date.year - 1
  const found = CALENDAR.get(year)?.find(
    ({ month, isLeap }) => month === date.month && isLeap === date.leapMonth,
  )
  if (found === undefined || date.day === undefined) return found?.days ?? null
  const day = julianDay(found.days.start + date.day - 1)
  return day > found.days.end ? null : { start: day, end: day }
}

function readTable(): ReadonlyMap<number, readonly Month[]> {
  const calendar = new Map<number, readonly Month[]>()
  let start = FIRST_DAY
  for (const [i, packed] of YEARS.entries()) {
    const months = monthsOf(packed, start)
    calendar.set(FIRST_YEAR + i, months)
    start = (months.at(-1)?.days.end ?? start) + 1
  }
  return calendar
}

/** The months of a year whose first day is `newYear`. */
function monthsOf(packed: number, newYear: number): readonly Month[] {
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
