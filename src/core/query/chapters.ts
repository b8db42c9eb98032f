import type { PlacedEvent } from '#core/corpus/corpus.ts'
import { parseEdtf, type EdtfDate, type EdtfEnd } from '#core/dates/edtf.ts'

/**
 * Events, one after another, that began in one decade. `century` and `decade`
 * are first years, as 1600 and 1680; null where the date is no closer.
 */
export type Chapter = {
  readonly century: number | null
  readonly decade: number | null
  readonly events: readonly PlacedEvent[]
}

/** Cuts events into chapters; their order stays as it is. */
export function chapters(events: readonly PlacedEvent[]): readonly Chapter[] {
  const all: (Chapter & { readonly events: PlacedEvent[] })[] = []
  for (const event of events) {
    const { century, decade } = chapterOf(event)
    const last = all.at(-1)
    if (last?.century === century && last.decade === decade) last.events.push(event)
    else all.push({ century, decade, events: [event] })
  }
  return all
}

function chapterOf({ date }: PlacedEvent): Omit<Chapter, 'events'> {
  const start = startOf(parseEdtf(date))
  if (typeof start === 'string') return { century: null, decade: null }
  return {
    century: Math.floor(start.year / 100) * 100,
    decade: start.precision === 'century' ? null : Math.floor(start.year / 10) * 10,
  }
}

function startOf(date: EdtfDate): EdtfEnd {
  switch (date.kind) {
    case 'point':
      return date
    case 'interval':
      return date.from
    case 'set':
      return date.options[0]
  }
}
