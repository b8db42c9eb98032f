import type { PlacedEvent } from '#core/corpus/corpus.ts'
import { toGregorian } from '#core/dates/calendars.ts'

/** A text of an event with `blank` in place of each year in which it happened, so that the text does not tell the date. */
export function blankYears(text: string, { time }: PlacedEvent, blank: string): string {
  const first = toGregorian(time.days.start).year
  const last = toGregorian(time.days.end).year
  return text.replaceAll(/(?<!\d)\d{3,4}(?!\d)/g, (figures) => {
    const year = Number(figures)
    return year >= first && year <= last ? blank : figures
  })
}
