import { formatIsoDate } from '#core/dates/isoDate.ts'
import type { DaySpan } from '#core/dates/julianDay.ts'
import { fromChinese, fromReignYear } from '#core/dates/lunisolar.ts'
import { REIGNS } from '#core/dates/recordedDate.ts'
import type { Fold } from './searchKey.ts'

/** A way to write a date, and what its groups say in EDTF; null where they say no day that ever was. */
export type DateForm = readonly [
  pattern: RegExp,
  edtfOf: (...groups: readonly string[]) => string | null,
]

/** 民國元年 was 1912. */
const BEFORE_REPUBLIC = 1911
const MONTHS =
  'january february march april may june july august september october november december'.split(' ')

/**
 * All ways to write one date, for texts that are folded and have figures for
 * numerals. Patterns are folded too, so that either script meets them.
 */
export function dateForms(fold: Fold): readonly DateForm[] {
  const form = (pattern: string, edtfOf: DateForm[1]): DateForm => [
    new RegExp(fold(`^${pattern}$`), 'u'),
    edtfOf,
  ]
  const names = REIGNS.map(({ han }) => han).join('|')
  const ids = REIGNS.map(({ id }) => id).join('|')
  const idOf = (name: string) => REIGNS.find(({ id, han }) => name === id || name === fold(han))?.id
  const reignDate: DateForm[1] = (...groups) => {
    const [name = '', year = '', leap = '', month = '', day = ''] = groups
    const reign = idOf(name)
    if (reign === undefined) return null
    if (month === '') return edtfOfDays(fromReignYear(reign, Number(year)))
    const known = day === '' ? {} : { day: Number(day) }
    const inYear = { month: Number(month), leapMonth: leap !== '', ...known }
    return edtfOfDays(fromChinese({ reign, year: Number(year), ...inYear }))
  }
  const republican: DateForm[1] = (year, ...rest) =>
    civil(String(Number(year) + BEFORE_REPUBLIC), ...rest)

  return [
    // 1689, 公元73年
    form(String.raw`(\d{3,4})年?`, civil),
    form(String.raw`(?:公元|西元)(\d{1,4})年?`, civil),
    // 1858-05, 1858/5/28, 1689年9月7日
    form(String.raw`(\d{3,4})[\-/.](\d{1,2})`, civil),
    form(String.raw`(\d{3,4})-(\d{1,2})-(\d{1,2})`, civil),
    form(String.raw`(\d{3,4})/(\d{1,2})/(\d{1,2})`, civil),
    form(String.raw`(\d{3,4})\.(\d{1,2})\.(\d{1,2})`, civil),
    form(String.raw`(?:公元|西元)?(\d{3,4})年(\d{1,2})月(?:(\d{1,2})[日號]?)?`, civil),
    // 7 September 1689, Sept 1689, September 7, 1689
    form(String.raw`(?:(\d{1,2}) )?([a-z]{3,9})\.? (\d{3,4})`, (day, month, year) =>
      civil(year, monthOf(month), day),
    ),
    form(String.raw`([a-z]{3,9})\.? (\d{1,2}),? (\d{3,4})`, (month, day, year) =>
      civil(year, monthOf(month), day),
    ),
    // 1680s, 20世紀50年代, 17th century
    form(String.raw`(\d{3})0(?:年代|s)`, (decade) => `${decade}X`),
    form(
      String.raw`(\d{1,2})世紀(\d)0年代`,
      (century, decade) => `${hundredsOf(century)}${decade}X`,
    ),
    form(
      String.raw`(\d{1,2})(?:世紀| ?(?:st|nd|rd|th) (?:century|c\.?))`,
      (century) => `${hundredsOf(century)}XX`,
    ),
    // 康熙28年閏3月, 清康熙28年7月24, Kangxi 28, month 7, day 24
    form(
      String.raw`(?:[明清]朝?)?(${names})(\d{1,2})年?(?:(閏)?(\d{1,2})月(?:初?(\d{1,2})日?)?)?`,
      reignDate,
    ),
    form(
      String.raw`(${ids}) (\d{1,2})(?:, month (intercalary )?(\d{1,2})(?:, day (\d{1,2}))?)?`,
      reignDate,
    ),
    // 民國38年10月1日
    form(
      String.raw`(?:(?:中華)?民國|minguo )(\d{1,3})年?(?:(\d{1,2})月(?:(\d{1,2})[日號]?)?)?`,
      republican,
    ),
  ]
}

/** A month that there is not gives what is no EDTF. */
function civil(year = '', month = '', day = ''): string {
  const parts = [month, day].filter((part) => part !== '')
  return [year.padStart(4, '0'), ...parts.map((part) => part.padStart(2, '0'))].join('-')
}

/** The number of a month by its English name or the beginning of it, at least three letters; 0 for none. */
function monthOf(name = ''): string {
  return String(MONTHS.findIndex((month) => month.startsWith(name)) + 1)
}

function hundredsOf(century = ''): string {
  return String(Number(century) - 1).padStart(2, '0')
}

function edtfOfDays(days: DaySpan | null): string | null {
  if (days === null) return null
  const [first, last] = [formatIsoDate(days.start), formatIsoDate(days.end)]
  return first === last ? first : `${first}/${last}`
}
