import type { ApparatusPart } from '#core/corpus/apparatusPart.ts'
import { joinDetails, type DetailsPart } from '#core/corpus/detailsPart.ts'
import type { NamesPart } from '#core/corpus/namesPart.ts'
import type {
  IndexPart,
  RulersPart,
  SearchPart,
  SentencesPart,
  TitlesPart,
} from '#core/corpus/parts.ts'
import type { Language } from '#core/corpus/terms.ts'
import type { TextsPart } from '#core/corpus/textsPart.ts'
import { titlesOfPart, type Titles } from '#core/corpus/titles.ts'
import type { JulianDay } from '#core/dates/julianDay.ts'
import type { FoldTable } from '#core/query/searchKey.ts'
import type { Found, OpenCorpus } from './events.ts'
import { fetchJson } from './fetchJson.ts'
import { remembered, rememberedByName } from './remembered.ts'

/** Where a corpus and its texts come from. Every call rejects with an Error that names the file. */
export type CorpusSource = {
  /** What has not ended reaches to `today`. */
  readonly corpus: (today: JulianDay) => Promise<OpenCorpus>
  /**
   * A record of a reader's own may have to be converted for it; `as written` gives the
   * nearest texts that it has. All other words of a language follow the titles given last.
   */
  readonly titles: (language: Language, how?: 'as written') => Promise<Titles>
  /** Begins to fetch titles that may be asked for soon; a source that has them all at hand has no need to. */
  readonly sendForTitles?: (language: Language) => void
  readonly sentences: (language: Language) => Promise<SentencesPart>
  readonly rulers: (language: Language) => Promise<RulersPart>
  /** What the events of one chunk show when they are open: see `Events.chunkOf`. */
  readonly details: (language: Language, chunk: string) => Promise<DetailsPart>
  /** Searches the words that the reader has read. */
  readonly search: () => Promise<SearchEngine>
  /** Which characters search takes for one another. */
  readonly foldTable: () => Promise<FoldTable>
}

/** Searches a list at once, columns in a worker of their own. */
export type SearchEngine =
  | { readonly find: (query: string) => Found }
  | { readonly ask: (query: string) => Promise<Found> }

/** The shipped record: one file a part, in `corpus/` of the site, fetched when first asked for. */
export function shippedCorpus(site: URL): CorpusSource {
  const fetchPart = <T>(path: string): Promise<T> =>
    fetchJson(new URL(`corpus/${path}.json`, site).href)
  const texts = rememberedByName((path) => fetchPart<TextsPart>(path))
  const names = rememberedByName((language) => fetchPart<NamesPart>(`${language}/names`))
  const titles = rememberedByName((language) => fetchPart<TitlesPart>(`${language}/titles`))
  const index = remembered(() => fetchPart<IndexPart>('index'))
  const foldTable = remembered(() => fetchPart<FoldTable>('fold'))
  const apparatus = remembered(() => fetchPart<ApparatusPart>('apparatus'))
  return {
    corpus: async (today) => {
      // On its way with the record, since nothing is painted by it.
      const [{ openList }, events] = await Promise.all([import('./listEvents.ts'), index()])
      return openList(events, today)
    },
    titles: async (language) => titlesOfPart(await titles(language)),
    sendForTitles: (language) => void titles(language).catch(() => undefined),
    sentences: rememberedByName((language) => fetchPart(`${language}/sentences`)),
    rulers: rememberedByName((language) => fetchPart(`${language}/rulers`)),
    details: async (language, chunk) =>
      joinDetails(
        ...(await Promise.all([texts(`${language}/${chunk}`), names(language), apparatus()])),
      ),
    search: remembered(async () => {
      const parts = await Promise.all([fetchPart<SearchPart>('search'), foldTable()])
      return (await import('./searchList.ts')).searchOf(...parts)
    }),
    foldTable,
  }
}
