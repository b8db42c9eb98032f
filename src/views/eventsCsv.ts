import type { CorpusFrame, PlacedEvent } from '#core/corpus/corpus.ts'
import type { Titles } from '#core/corpus/titles.ts'
import { toCsv } from '#core/query/csv.ts'
import type { Words } from '#i18n/words.ts'

type Shown = {
  /** In the order of the rows. */
  readonly events: readonly PlacedEvent[]
  readonly titles: Titles['of']
  readonly words: Words
  /** The address of the page, and from there that of an event. */
  readonly page: string
  readonly hrefOf: (id: string) => string
}

/** What the table shows, for a spreadsheet: dates in EDTF, states and tracks in words. */
export function eventsCsv({ events, titles, words: { t }, page, hrefOf }: Shown): string {
  const head = [
    t('eventTable.id'),
    t('eventTable.date'),
    t('eventTable.end'),
    t('eventTable.title'),
    t('relation.label'),
    t('track.label'),
    t('eventTable.importance'),
    t('eventTable.link'),
  ]
  const rows = events.map((event) => [
    event.id,
    event.date,
    event.end ?? '',
    titles(event.id)?.title ?? '',
    t(`relation.${event.relation}`),
    [event.track, ...(event.furtherTracks ?? [])].map((track) => t(`track.${track}`)).join('; '),
    String(event.importance),
    new URL(hrefOf(event.id), page).href,
  ])
  return toCsv([head, ...rows])
}

/** For instance `sino-russian-1.0.0-zh-Hant.csv`. */
export function csvName(
  { id, version }: Pick<CorpusFrame, 'id' | 'version'>,
  language: string,
): string {
  return `${id}-${version}-${language}.csv`
}
