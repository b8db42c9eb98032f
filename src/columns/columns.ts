import type { PlacedEvent } from '#core/corpus/corpus.ts'
import type { CorpusRecord, RecordedEvent } from '#core/corpus/schema.ts'
import { LANGUAGES } from '#core/corpus/languages.ts'
import type { Language } from '#core/corpus/terms.ts'
import { formatIsoDate } from '#core/dates/isoDate.ts'
import { julianDay, type JulianDay } from '#core/dates/julianDay.ts'
import { furtherTracksOf, looksOf, relationOf, trackOf } from './eventBits.ts'
import type { IdIndex } from './idIndex.ts'
import { fieldsAt, type TextColumn } from './textColumn.ts'

/**
 * Events as columns: a row each, in order of first day, then id. A million
 * take some 30 bytes each besides their texts, and no object at all.
 */
export type Columns = {
  readonly count: number
  /** First and last day. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** See `eventBits.ts`. */
  readonly kind: Uint8Array
  readonly look: Uint8Array
  readonly byId: IdIndex
  /** Id; and date, and end if there is one, as the record has them, unless they are the first and last day. */
  readonly names: TextColumn
  /** Short title and title; a row is empty where the event has no text in the language. */
  readonly titles: TextsByLanguage
  readonly summaries: TextsByLanguage
  /** What is only shown of an open event, as JSON: a `RecordedEvent` without the fields above. */
  readonly rest: TextColumn
}

type TextsByLanguage = { readonly [language: Language]: TextColumn }

/** A corpus of columns, and all of its record that is no event. */
export type Pack = {
  readonly record: Omit<CorpusRecord, 'events'>
  readonly columns: Columns
  /** The first and the last day that any event names. */
  readonly named: { readonly first: JulianDay; readonly last: JulianDay }
}

/** In a pack, the last day of what has not ended or whose end nobody knows. */
export const NO_END = 0x7f_ff_ff_ff

export function eventAt({ start, end, kind, look, names }: Columns, row: number): PlacedEvent {
  const [id = '', date, until] = fieldsAt(names, row)
  const [first, last] = [julianDay(start[row] ?? 0), julianDay(end[row] ?? 0)]
  const [bits, { importance, ...edges }] = [kind[row] ?? 0, looksOf(look[row] ?? 0)]
  const further = furtherTracksOf(bits)
  return {
    id,
    date: date ?? formatIsoDate(first),
    ...(until !== undefined && { end: until }),
    ...(date === undefined && last > first && { end: formatIsoDate(last) }),
    track: trackOf(bits),
    ...(further.length > 0 && { furtherTracks: further }),
    relation: relationOf(bits),
    importance,
    time: {
      days: { start: first, end: last },
      ...edges,
    },
  }
}

/** The event as its record has it. */
export function recordedEventAt(columns: Columns, row: number): RecordedEvent {
  const { time: _time, ...event } = eventAt(columns, row)
  const [rest = '{}'] = fieldsAt(columns.rest, row)
  return { ...event, text: textsAt(columns, row), ...JSON.parse(rest) } as RecordedEvent
}

function textsAt({ titles, summaries }: Columns, row: number): RecordedEvent['text'] {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const [short, title = ''] = rowOf(titles[language], row)
      const [summary = ''] = rowOf(summaries[language], row)
      return short === undefined ? [] : [[language, { short, title, summary }] as const]
    }),
  )
}

function rowOf(column: TextColumn | undefined, row: number): readonly string[] {
  return column === undefined ? [] : fieldsAt(column, row)
}
