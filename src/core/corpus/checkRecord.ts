import { parseEdtf } from '#core/dates/edtf.ts'
import { parseIsoDate } from '#core/dates/isoDate.ts'
import { julianDay } from '#core/dates/julianDay.ts'
import { parseChineseDate, parseJulianDate } from '#core/dates/recordedDate.ts'
import { placeInTime } from '#core/dates/timeSpan.ts'
import type { Problem, Report } from './problem.ts'
import { checkCitations, type Known } from './checkCitations.ts'
import { checkPeriods } from './checkPeriods.ts'
import { checkTable } from './checkTable.ts'
import { checkShortTitles, checkTexts } from './checkTexts.ts'
import { itemName, type JoinedParts, type List } from './readParts.ts'
import type { RecordedEvent, Ruler } from './schema.ts'
import type { Language } from './terms.ts'

const FAR = { past: julianDay(0), future: julianDay(6_000_000) }

/**
 * What a schema cannot say: that ids lead somewhere, that dates exist and are
 * in order, that periods follow one another, that every text has `languages`
 * and one-offs that can be read.
 * Problems of the head are put down to `headFile`.
 */
export function checkRecord(
  { record, fileOf }: JoinedParts,
  languages: readonly Language[],
  headFile: string,
): readonly Problem[] {
  const problems: Problem[] = []
  const reporter = (list: List, id: string): Report => {
    const item = itemName(list, id)
    return (field, rule, value) =>
      problems.push({ file: fileOf.get(item) ?? '', item, field, rule, value })
  }
  const known: Known = (list, id) => fileOf.has(itemName(list, id))

  for (const event of record.events) {
    const report = reporter('events', event.id)
    checkDates(event, report)
    checkReferences(event, known, report)
    checkShortTitles(event, report)
  }
  for (const { id, sources } of record.periods) {
    checkCitations(sources, 'sources', known, reporter('periods', id))
  }
  for (const table of record.tables) checkTable(table, known, reporter('tables', table.id))
  for (const list of ['periods', 'rulers', 'people', 'places', 'events', 'tables'] as const) {
    for (const item of record[list]) checkTexts(item, languages, reporter(list, item.id))
  }
  for (const list of ['people', 'places'] as const) {
    for (const { id, name, native } of record[list]) {
      const isNamed = native === undefined || name[native] !== undefined
      if (!isNamed) reporter(list, id)('native', 'must be a language of the name', native)
    }
  }
  for (const ruler of record.rulers) checkRuler(ruler, reporter('rulers', ruler.id))
  checkPeriods(record.periods, reporter)
  checkHead(record, languages, (field, rule, value) =>
    problems.push({ file: headFile, item: '', field, rule, value }),
  )
  return problems
}

function checkHead(
  { title, licence, credit, defaultView }: JoinedParts['record'],
  languages: readonly Language[],
  report: Report,
): void {
  checkTexts({ title, licence, credit }, languages, report)
  const isView = defaultView === undefined || (defaultView.includes('/') && isDate(defaultView))
  if (!isView) report('defaultView', 'must be an EDTF interval, as 1600/2030', defaultView)
}

function checkRuler({ start, end }: Ruler, report: Report): void {
  for (const [field, text] of [
    ['start', start],
    ['end', end],
  ] as const) {
    const isDay = parseIsoDate(text) !== null || (field === 'end' && text === '..')
    if (!isDay) report(field, 'must be a day, YYYY-MM-DD', text)
  }
  const [first, last] = [parseIsoDate(start), parseIsoDate(end)]
  if (first !== null && last !== null && last < first) {
    report('end', `must not be before ${start}`, end)
  }
}

function checkDates({ date, end, recorded = [] }: RecordedEvent, report: Report): void {
  try {
    placeInTime(date, end, FAR)
  } catch (error) {
    // An EdtfError names the text that it could not read; a RangeError knows only the rule.
    const isEnd = end !== undefined && isDate(date)
    const value = error instanceof RangeError ? end : undefined
    report(isEnd ? 'end' : 'date', error instanceof Error ? error.message : String(error), value)
  }
  if (end !== undefined && date.includes('/')) {
    report('date', 'must not be an interval beside an end', date)
  }
  for (const [i, { calendar, date: text }] of recorded.entries()) {
    if (isRecordedDate(calendar, text)) continue
    const form = calendar === 'julian' ? 'an Old Style YYYY-MM-DD' : 'a date like 康熙28-07-24'
    report(`recorded.${i}.date`, `must be ${form} that existed`, text)
  }
}

function isDate(text: string): boolean {
  try {
    parseEdtf(text)
    return true
  } catch {
    return false
  }
}

function isRecordedDate(calendar: 'julian' | 'chinese', text: string): boolean {
  return (calendar === 'julian' ? parseJulianDate(text) : parseChineseDate(text)) !== null
}

function checkReferences(event: RecordedEvent, known: Known, report: Report): void {
  const { id: own, track, people = [], places = [], related = [], furtherTracks = [] } = event
  for (const [list, ids] of [
    ['people', people],
    ['places', places],
  ] as const) {
    for (const [i, id] of ids.entries()) {
      if (!known(list, id)) report(`${list}.${i}`, `must be an id of ${list}`, id)
    }
  }
  for (const [i, { id }] of related.entries()) {
    if (id === own) report(`related.${i}.id`, 'must be another event', id)
    if (!known('events', id)) report(`related.${i}.id`, 'must be an id of events', id)
  }
  if (furtherTracks.includes(track))
    report('furtherTracks', 'must not repeat the main track', track)
  checkEventCitations(event, known, report)
}

function checkEventCitations(
  { sources, accounts = [], notes = [] }: RecordedEvent,
  known: Known,
  report: Report,
): void {
  checkCitations(sources, 'sources', known, report)
  for (const [list, parts] of [
    ['accounts', accounts],
    ['notes', notes],
  ] as const) {
    for (const [i, part] of parts.entries()) {
      checkCitations(part.sources, `${list}.${i}.sources`, known, report)
    }
  }
}

/** Whether the events of one file stand in order of first day, then id; the breach if not. */
export function checkOrder(file: string, events: readonly RecordedEvent[]): readonly Problem[] {
  return events.flatMap((event, i) => {
    const before = events[i - 1]
    if (before === undefined || compareByDate(before, event) < 0) return []
    const rule = `must come before ${before.id}: events stand in order of date, then id`
    return [{ file, item: itemName('events', event.id), field: 'date', rule, value: event.date }]
  })
}

function compareByDate(a: RecordedEvent, b: RecordedEvent): number {
  return firstDay(a) - firstDay(b) || (a.id < b.id ? -1 : 1)
}

function firstDay({ date }: RecordedEvent): number {
  return isDate(date) ? placeInTime(date, undefined, FAR).days.start : FAR.past
}
