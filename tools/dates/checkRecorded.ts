import type { Problem, Report } from '#core/corpus/problem.ts'
import { itemName } from '#core/corpus/readParts.ts'
import type { RecordedEvent } from '#core/corpus/schema.ts'
import { fromJulian } from '#core/dates/calendars.ts'
import { parseEdtf } from '#core/dates/edtf.ts'
import { formatIsoDate } from '#core/dates/isoDate.ts'
import { julianDay, type DaySpan } from '#core/dates/julianDay.ts'
import { parseChineseDate, parseJulianDate } from '#core/dates/recordedDate.ts'
import { placeInTime } from '#core/dates/timeSpan.ts'
import { fromChinese } from '#core/dates/lunisolar.ts'

type Recorded = NonNullable<RecordedEvent['recorded']>[number]

const FAR = { past: julianDay(0), future: julianDay(6_000_000) }

/**
 * Where the dates of documents and those of their events disagree, and the record
 * does not say so. It never computes one side's date from the other's; but a date
 * that was copied with a slip is found only by computing. The events must keep
 * the format.
 */
export function checkRecorded(file: string, events: readonly RecordedEvent[]): readonly Problem[] {
  const problems: Problem[] = []
  for (const event of events) {
    const item = itemName('events', event.id)
    checkEvent(event, (field, rule, value) => problems.push({ file, item, field, rule, value }))
  }
  return problems
}

function checkEvent(event: RecordedEvent, report: Report): void {
  const { recorded = [], notes = [] } = event
  const days = daysOf(event)
  const agreeing = recorded.flatMap((entry, i) => checkEntry(entry, `recorded.${i}`, days, report))
  const hasDiffering = recorded.some(({ differs }) => differs === true)
  if (notes.length > 0) return
  if (hasDiffering) report('notes', 'must say why a recorded date differs')
  else if (!isLasting(event) && !haveCommonDay(agreeing)) {
    report('notes', 'must say why the recorded dates differ', agreeing.map(words).join(', '))
  }
}

/** The days of the entry when they are the event's too. */
function checkEntry(
  { calendar, date, differs }: Recorded,
  field: string,
  days: readonly DaySpan[],
  report: Report,
): readonly DaySpan[] {
  const computed = calendar === 'julian' ? julianDays(date) : chineseDays(date)
  if (computed === null) {
    report(`${field}.date`, 'must be a day that the Chinese calendar had', date)
    return []
  }
  const agrees = days.some((span) => haveCommonDay([span, computed]))
  if (agrees && differs === true) {
    report(`${field}.differs`, `must be left out: ${words(computed)} is a day of the event`)
  }
  if (!agrees && differs !== true) {
    const rule = `is ${words(computed)}, no day of the event: correct either, or add differs and a note`
    report(`${field}.date`, rule, date)
  }
  return agrees ? [computed] : []
}

/** The days of which the event may be one, or all that it lasted. */
function daysOf({ date, end }: RecordedEvent): readonly DaySpan[] {
  const parsed = parseEdtf(date)
  if (end === undefined && parsed.kind === 'set' && !parsed.throughout) {
    return parsed.options.map(({ span }) => span)
  }
  return [placeInTime(date, end, FAR).days]
}

function isLasting({ date, end }: RecordedEvent): boolean {
  return placeInTime(date, end, FAR).lasting
}

function julianDays(text: string): DaySpan | null {
  const date = parseJulianDate(text)
  if (date === null) return null
  const day = fromJulian(date)
  return { start: day, end: day }
}

function chineseDays(text: string): DaySpan | null {
  const date = parseChineseDate(text)
  return date === null ? null : fromChinese(date)
}

function haveCommonDay(spans: readonly DaySpan[]): boolean {
  const last = Math.min(...spans.map(({ end }) => end))
  return spans.every(({ start }) => start <= last)
}

function words({ start, end }: DaySpan): string {
  return start === end ? formatIsoDate(start) : `${formatIsoDate(start)} to ${formatIsoDate(end)}`
}
