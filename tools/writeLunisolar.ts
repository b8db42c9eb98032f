import { writeFileSync } from 'node:fs'
import { LunarYear, type LunarMonth } from 'lunar-typescript'
import { format } from 'oxfmt'

// Writes the months of the Chinese calendar in all the years whose reign titles
// the record can name. They are historical, so the table never goes out of date:
// run this only when the package is found to have been wrong.
const FILE = 'src/core/dates/lunisolarMonths.ts'

/** 隆慶元年 to 宣統三年; the Republic that followed dates its documents in the Gregorian calendar. */
const [FIRST, LAST] = [1567, 1911]

const years = Array.from({ length: LAST - FIRST + 1 }, (_, i) => monthsOf(FIRST + i))
checkContinuous(years.flat())

const source = `// Written by \`npm run lunisolar\` from lunar-typescript (MIT). Do not edit.

/** The year whose first month the table begins with: 1567 is 隆慶元年. */
export const FIRST_YEAR = ${FIRST}

/** The Julian Day of the first day of that month. */
export const FIRST_DAY = ${years[0]?.[0]?.getFirstJulianDay()}

/**
 * A number for each year. Bit i is set when its month i, counted from 0 and the
 * leap month in its place, has 30 days and not 29; the bits from 13 on hold the
 * month after which the leap month comes, or 0.
 */
export const YEARS: readonly number[] = [${years.map((months) => `0x${pack(months).toString(16)}`).join(', ')}]
`
const { code } = await format(FILE, source, { printWidth: 100, semi: false, singleQuote: true })
writeFileSync(FILE, code)
console.log(`${FILE}: ${years.length} years`)

function monthsOf(year: number): readonly LunarMonth[] {
  return LunarYear.fromYear(year)
    .getMonths()
    .filter((month) => month.getYear() === year)
}

function pack(months: readonly LunarMonth[]): number {
  const leapMonth = Math.abs(months.find((month) => month.isLeap())?.getMonth() ?? 0)
  return months.reduce(
    (bits, month, i) => bits | ((month.getDayCount() - 29) << i),
    leapMonth << 13,
  )
}

/** The table holds lengths alone, which would carry one gap on into every later year. */
function checkContinuous(months: readonly LunarMonth[]): void {
  for (const [i, month] of months.entries()) {
    const before = months[i - 1]
    const isNext =
      before === undefined ||
      month.getFirstJulianDay() === before.getFirstJulianDay() + before.getDayCount()
    if (!isNext) throw new Error(`${month.toString()} does not follow the month before it`)
  }
}
