import { buildCorpus, type Corpus, type PlacedEvent } from '#core/corpus/corpus.ts'
import { cutIntoParts, type TitlesPart } from '#core/corpus/parts.ts'
import { TRACKS } from '#core/corpus/terms.ts'
import { toEpochMs, type Stretch } from '#core/dates/julianDay.ts'
import { today } from '#app/today.ts'
import { buildRecord } from '#tools/corpus/buildRecord.ts'

/** What a comparison page fetches: groups and items as vis-timeline takes them, times in ms since 1970. */
export type PlainData = {
  readonly groups: readonly { readonly id: string; readonly content: string }[]
  readonly items: readonly PlainItem[]
}
type PlainItem = {
  readonly id: string
  readonly content: string
  readonly start: number
  readonly end?: number
  readonly group?: string
  readonly type?: 'background'
}

/** What a comparison page is told in its address; times in ms since 1970, sizes in px. */
export type PlainSetup = {
  /** Address of its `PlainData`. */
  readonly data: string
  readonly box: Box
  /** Whether it keeps to the height of the box; else it grows with its rows, which is vis-timeline's default. */
  readonly isFixed: boolean
  readonly view: Stretch
  readonly limits: Stretch
  /** The closest zoom, in ms. */
  readonly shortest: number
  /** Further options of vis-timeline. */
  readonly options?: object
}
export type Box = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The shipped record: placed in time, and as a plain user would hand it to vis-timeline. */
export function readShippedRecord(): { readonly corpus: Corpus; readonly data: PlainData } {
  const parts = cutIntoParts(buildRecord())
  const corpus = buildCorpus(parts.index, today())
  const titles = parts.titles('zh-Hant')
  const groups = TRACKS.map((track) => ({ id: track, content: track }))
  return {
    corpus,
    data: { groups, items: [...periodItems(corpus, titles), ...eventItems(corpus, titles)] },
  }
}

/** The same time line without anything on it. */
export function withoutItems({ groups }: PlainData): PlainData {
  return { groups, items: [] }
}

function periodItems({ periods }: Corpus, titles: TitlesPart): readonly PlainItem[] {
  return periods.map(({ id, time: { days } }) => ({
    id: `period ${id}`,
    content: titles.periods[id]?.short ?? id,
    start: toEpochMs(days.start),
    end: toEpochMs(days.end + 1),
    type: 'background',
  }))
}

function eventItems({ events }: Corpus, titles: TitlesPart): readonly PlainItem[] {
  return events.map((event) => ({
    id: event.id,
    content: titles.events[event.id]?.short ?? event.id,
    group: event.track,
    ...extentOf(event),
  }))
}

/** A box at its first day, or a range if it lasted. */
function extentOf({ time: { days, lasting } }: PlacedEvent): Pick<PlainItem, 'start' | 'end'> {
  const start = toEpochMs(days.start)
  return lasting && days.end > days.start ? { start, end: toEpochMs(days.end + 1) } : { start }
}
