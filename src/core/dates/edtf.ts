import { daysInMonth, fromGregorian } from './calendars.ts'
import { julianDay, type DaySpan } from './julianDay.ts'

/** `~` approximate, `?` uncertain, `%` both. */
export type Qualifier = 'approximate' | 'uncertain' | 'both'
export type Precision = 'century' | 'decade' | 'year' | 'month' | 'day'

/** One date, as precise as its source. `year` is the first one of a decade or century. */
export type EdtfPoint = {
  readonly kind: 'point'
  readonly precision: Precision
  readonly year: number
  readonly month?: number
  readonly day?: number
  readonly qualifier?: Qualifier
  /** Every day that it may be. */
  readonly span: DaySpan
}

/** An end of an interval: a date, `..` (open: it has no end) or nothing (there is one, but unknown). */
export type EdtfEnd = EdtfPoint | 'open' | 'unknown'
export type EdtfInterval = {
  readonly kind: 'interval'
  readonly from: EdtfEnd
  readonly to: EdtfEnd
}
/** One of `options`; with `throughout`, one of all the days from the first to the last of them. */
export type EdtfSet = {
  readonly kind: 'set'
  readonly options: readonly [EdtfPoint, ...EdtfPoint[]]
  readonly throughout: boolean
}
export type EdtfDate = EdtfPoint | EdtfInterval | EdtfSet

/** A text that is not a date of the subset; `message` says which rule it breaks. */
export class EdtfError extends Error {
  override readonly name = 'EdtfError'
}

const FORMS =
  'YYYY, YYYY-MM, YYYY-MM-DD, 168X, 17XX, each with ~ ? or %, a/b, ../b, a/.., /b, a/, [a,b] or [a..b]'
const POINT = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/
const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  '~': 'approximate',
  '?': 'uncertain',
  '%': 'both',
}

/**
 * Reads a date of the Extended Date/Time Format (ISO 8601-2:2019, annex A), as
 * far as history needs it: level 0 without times, and of levels 1 and 2
 * qualifiers behind the whole date, X digits of decades and centuries, open and
 * unknown ends, and one-of sets.
 * @throws {EdtfError} for every other text
 */
export function parseEdtf(text: string): EdtfDate {
  if (text.startsWith('[')) return parseSet(text)
  if (text.includes('/')) return parseInterval(text)
  return parsePoint(text)
}

/** The first and last day that the date may be or cover; an open or unknown end gives null. */
export function edtfBounds(date: EdtfDate): {
  readonly start: DaySpan['start'] | null
  readonly end: DaySpan['end'] | null
} {
  switch (date.kind) {
    case 'point':
      return date.span
    case 'set': {
      const spans = date.options.map(({ span }) => span)
      return {
        start: julianDay(Math.min(...spans.map((span) => span.start))),
        end: julianDay(Math.max(...spans.map((span) => span.end))),
      }
    }
    case 'interval':
      return {
        start: typeof date.from === 'string' ? null : date.from.span.start,
        end: typeof date.to === 'string' ? null : date.to.span.end,
      }
  }
}

function parseSet(text: string): EdtfSet {
  const body = /^\[(.*)\]$/.exec(text)?.[1]
  if (body === undefined) throw new EdtfError(`a set must end in ]; got ${text}`)
  const throughout = body.includes('..')
  const parts = body.split(throughout ? '..' : ',').map((part) => part.trim())
  const isComplete = parts.length >= 2 && parts.every((part) => part !== '')
  if (!isComplete) throw new EdtfError(`a set must name two dates or more; got ${text}`)
  if (throughout && parts.length > 2) {
    throw new EdtfError(`a set with two dots has a first date and a last one; got ${text}`)
  }
  const [first, ...rest] = parts.map(parsePoint)
  if (first === undefined) throw new EdtfError(`a set must name two dates or more; got ${text}`)
  const options: [EdtfPoint, ...EdtfPoint[]] = [first, ...rest]
  if (options.some(({ span }, i) => i > 0 && span.start <= (options[i - 1] ?? first).span.start)) {
    throw new EdtfError(`the dates of a set must be in order; got ${text}`)
  }
  return { kind: 'set', options, throughout }
}

function parseInterval(text: string): EdtfInterval {
  const [first, second, third] = text.split('/')
  if (first === undefined || second === undefined || third !== undefined) {
    throw new EdtfError(`an interval has one slash; got ${text}`)
  }
  const [from, to] = [parseEnd(first), parseEnd(second)]
  if (typeof from === 'string' && typeof to === 'string') {
    throw new EdtfError(`an interval must have one known end; got ${text}`)
  }
  if (typeof from !== 'string' && typeof to !== 'string' && to.span.end < from.span.start) {
    throw new EdtfError(`an interval must not end before it starts; got ${text}`)
  }
  return { kind: 'interval', from, to }
}

function parseEnd(text: string): EdtfEnd {
  if (text === '') return 'unknown'
  return text === '..' ? 'open' : parsePoint(text)
}

function parsePoint(text: string): EdtfPoint {
  const match = POINT.exec(text)
  if (match === null) throw new EdtfError(`must be one of ${FORMS}; got ${text}`)
  const [, digits = '', monthDigits, dayDigits, mark = ''] = match
  const qualifier = QUALIFIERS[mark]
  const qualified = qualifier === undefined ? {} : { qualifier }
  const year = Number(digits.replaceAll('X', '0'))
  const lastYear = Number(digits.replaceAll('X', '9'))
  if (monthDigits === undefined) {
    return {
      kind: 'point',
      precision: yearPrecision(digits),
      year,
      ...qualified,
      span: years(year, lastYear),
    }
  }
  if (lastYear !== year) throw new EdtfError(`a decade or century has no month; got ${text}`)
  const month = Number(monthDigits)
  if (month < 1 || month > 12) throw new EdtfError(`there is no month ${monthDigits}; got ${text}`)
  return { ...monthOrDay(year, month, dayDigits, text), ...qualified }
}

function monthOrDay(
  year: number,
  month: number,
  dayDigits: string | undefined,
  text: string,
): EdtfPoint {
  const length = daysInMonth(year, month)
  if (dayDigits === undefined) {
    return { kind: 'point', precision: 'month', year, month, span: days(year, month, 1, length) }
  }
  const day = Number(dayDigits)
  if (day < 1 || day > length) {
    throw new EdtfError(`${text.slice(0, 7)} has ${length} days; got ${text}`)
  }
  return { kind: 'point', precision: 'day', year, month, day, span: days(year, month, day, day) }
}

function yearPrecision(digits: string): Precision {
  if (digits.endsWith('XX')) return 'century'
  return digits.endsWith('X') ? 'decade' : 'year'
}

function years(first: number, last: number): DaySpan {
  return {
    start: fromGregorian({ year: first, month: 1, day: 1 }),
    end: fromGregorian({ year: last, month: 12, day: 31 }),
  }
}

function days(year: number, month: number, first: number, last: number): DaySpan {
  return {
    start: fromGregorian({ year, month, day: first }),
    end: fromGregorian({ year, month, day: last }),
  }
}
