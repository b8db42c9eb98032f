import type { TFunction } from 'i18next'
import { toGregorian } from '#core/dates/calendars.ts'
import { parseEdtf } from '#core/dates/edtf.ts'
import type { Stretch } from '#core/dates/julianDay.ts'
import { centuryWords } from './centuryWords.ts'
import { edtfWords, intervalWords } from './edtfWords.ts'
import { chineseWords, julianWords } from './recordedWords.ts'

/** Dates in the words of one language. */
export type Wording = {
  /** A date and, for what lasted, its end: 約1650年, 1727—1728年, 1689年9月6日或1689年9月7日. */
  readonly date: (date: string, end?: string) => string
  /** The year of a day, for instance 1689年. */
  readonly year: (day: number) => string
  /** The century and the decade of a year, as headings have them: 十七世紀, 1680年代. */
  readonly century: (year: number) => string
  readonly decade: (year: number) => string
  /** First and last year of a stretch. */
  readonly years: (stretch: Stretch) => string
  /** A date as its document gives it, in the document's calendar. */
  readonly recorded: (date: { calendar: 'julian' | 'chinese'; date: string; by: string }) => string
}

export function createWording(t: TFunction): Wording {
  return {
    date: (date, end) =>
      end === undefined ? edtfWords(t, parseEdtf(date)) : lastingWords(t, date, end),
    year: (day) => t('date.year', { year: yearOf(day) }),
    century: (year) => centuryWords(t, year),
    decade: (year) => t('axis.decade', { year: Math.floor(year / 10) * 10 }),
    years: ({ start, end }) => {
      const [from, to] = [yearOf(start), yearOf(end - 1)]
      return from === to ? t('date.year', { year: from }) : t('date.yearRange', { from, to })
    },
    recorded: ({ calendar, date, by }) => {
      const words = calendar === 'julian' ? julianWords(t, date) : chineseWords(t, date)
      return t('date.recorded', { date: words, by })
    },
  }
}

function yearOf(day: number): number {
  return toGregorian(day).year
}

/** What began on one date and ended on another, or goes on. */
function lastingWords(t: TFunction, date: string, end: string): string {
  const from = parseEdtf(date)
  if (date === end) return edtfWords(t, from)
  if (end === '..') {
    return from.kind === 'point'
      ? intervalWords(t, { kind: 'interval', from, to: 'open' })
      : t('date.since', { date: edtfWords(t, from) })
  }
  const to = parseEdtf(end)
  return from.kind === 'point' && to.kind === 'point'
    ? intervalWords(t, { kind: 'interval', from, to })
    : t('date.range', { from: edtfWords(t, from), to: edtfWords(t, to) })
}
