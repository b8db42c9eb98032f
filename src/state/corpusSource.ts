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
import type { FoldTable } from '#core/query/searchKey.ts'
import { fetchJson } from './fetchJson.ts'
import { remembered, rememberedByName } from './remembered.ts'

/** Where the parts of a corpus come from. Every call rejects with an Error that names the file. */
export type CorpusSource = {
  readonly index: () => Promise<IndexPart>
  /**
   * A record of a reader's own may have to be converted for it; `as written` gives the
   * nearest texts that it has. All other words of a language follow the titles given last.
   */
  readonly titles: (language: Language, how?: 'as written') => Promise<TitlesPart>
  readonly sentences: (language: Language) => Promise<SentencesPart>
  readonly rulers: (language: Language) => Promise<RulersPart>
  /** What the events of one chunk show when they are open: see `chunkOf`. */
  readonly details: (language: Language, chunk: string) => Promise<DetailsPart>
  readonly search: () => Promise<SearchPart>
  /** Which characters search takes for one another. */
  readonly foldTable: () => Promise<FoldTable>
}

/** The shipped record: one file a part, in `corpus/` of the site, fetched when first asked for. */
export function shippedCorpus(site: URL): CorpusSource {
  const fetchPart = <T>(path: string): Promise<T> =>
    fetchJson(new URL(`corpus/${path}.json`, site).href)
  const texts = rememberedByName((path) => fetchPart<TextsPart>(path))
  const names = rememberedByName((language) => fetchPart<NamesPart>(`${language}/names`))
  const apparatus = remembered(() => fetchPart<ApparatusPart>('apparatus'))
  return {
    index: remembered(() => fetchPart('index')),
    titles: rememberedByName((language) => fetchPart(`${language}/titles`)),
    sentences: rememberedByName((language) => fetchPart(`${language}/sentences`)),
    rulers: rememberedByName((language) => fetchPart(`${language}/rulers`)),
    details: async (language, chunk) =>
      joinDetails(
        ...(await Promise.all([texts(`${language}/${chunk}`), names(language), apparatus()])),
      ),
    search: remembered(() => fetchPart('search')),
    foldTable: remembered(() => fetchPart('fold')),
  }
}
