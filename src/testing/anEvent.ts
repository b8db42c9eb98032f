import type { PlacedEvent } from '#core/corpus/corpus.ts'
import type { IndexEvent } from '#core/corpus/parts.ts'
import type { RecordedEvent } from '#core/corpus/schema.ts'
import { formatIsoDate, parseIsoDate } from '#core/dates/isoDate.ts'
import { julianDay, type JulianDay } from '#core/dates/julianDay.ts'
import { placeInTime } from '#core/dates/timeSpan.ts'

/** The day `YYYY-MM-DD`. @throws {RangeError} when there is none */
export function day(text: string): JulianDay {
  const found = parseIsoDate(text)
  if (found === null) throw new RangeError(`There is no day ${text}`)
  return found
}

/** The horizon of tests: what never began, began in 1600; what goes on, goes on to the end of 2026. */
export const HORIZON = { past: day('1600-01-01'), future: day('2026-12-31') }

/** The Treaty of Nerchinsk with all that an event must have, and `fields` in place of it. */
export function anEvent(fields: Partial<RecordedEvent> = {}): RecordedEvent {
  return {
    id: 'nerchinsk-treaty-1689',
    date: '1689-09-06/1689-09-07',
    track: 'political',
    relation: 'normalization',
    importance: 1,
    text: {
      'zh-Hant': {
        short: '尼布楚條約',
        title: '《尼布楚條約》簽訂',
        summary: '中俄劃定東段邊界。',
      },
      en: {
        short: 'Treaty of Nerchinsk',
        title: 'Treaty of Nerchinsk',
        summary: 'A border is drawn.',
      },
    },
    sources: [{ id: 'mancall-1971' }],
    ...fields,
  }
}

/** The same event as the time line has it, with `fields` in place of its own. */
export function aPlacedEvent(fields: Partial<IndexEvent> = {}): PlacedEvent {
  const event: IndexEvent = {
    id: 'nerchinsk-treaty-1689',
    date: '1689-09-06',
    track: 'political',
    relation: 'normalization',
    importance: 1,
    ...fields,
  }
  return { ...event, time: placeInTime(event.date, event.end, HORIZON) }
}

/** An event that lasted `length` days after the first. */
export function anEventOf(first: number, length: number, fields: Partial<IndexEvent>): PlacedEvent {
  const start = julianDay(first)
  return aPlacedEvent({
    date: formatIsoDate(start),
    ...(length > 0 && { end: formatIsoDate(start + length) }),
    ...fields,
  })
}
