import type { ApparatusPart } from '#core/corpus/apparatusPart.ts'
import { joinDetails, type DetailsPart } from '#core/corpus/detailsPart.ts'
import type { NamesPart } from '#core/corpus/namesPart.ts'
import {
  cutIntoParts,
  type IndexPart,
  type RulersPart,
  type SearchPart,
  type SentencesPart,
  type TitlesPart,
} from '#core/corpus/parts.ts'
import type { Language } from '#core/corpus/terms.ts'
import type { TextsPart } from '#core/corpus/textsPart.ts'
import type { FoldTable } from '#core/query/searchKey.ts'

/** Where the parts of a corpus come from. Every call rejects with an Error that names the file. */
export type CorpusSource = {
  readonly index: () => Promise<IndexPart>
  readonly titles: (language: Language) => Promise<TitlesPart>
  readonly sentences: (language: Language) => Promise<SentencesPart>
  readonly rulers: (language: Language) => Promise<RulersPart>
  /** What the events of one chunk show when they are open: see `chunkOf`. */
  readonly details: (language: Language, chunk: string) => Promise<DetailsPart>
  readonly search: () => Promise<SearchPart>
  /** Which characters search takes for one another. */
  readonly foldTable: () => Promise<FoldTable>
}

/** A file larger than this is refused before it is read whole. */
const LARGEST_FILE = 20_000_000

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

/**
 * A record in one file of the public format, at an address of this origin, relative
 * to `site`: read and checked whole. The checks are loaded only here, since the
 * shipped record was checked when it was built.
 */
export function fileCorpus(address: string, site: URL): CorpusSource {
  const parts = remembered(async () => {
    const url = new URL(address, site)
    if (url.origin !== location.origin) {
      throw new Error(`${address}: must be an address on ${location.origin}; got ${url.origin}`)
    }
    const [json, { parseRecord }] = await Promise.all([
      fetchJson(url.href),
      import('#core/corpus/parseRecord.ts'),
    ])
    return cutIntoParts(parseRecord([{ name: address, json }], []))
  })
  return {
    index: async () => (await parts()).index,
    titles: async (language) => (await parts()).titles(language),
    sentences: async (language) => (await parts()).sentences(language),
    rulers: async (language) => (await parts()).rulers(language),
    details: async (language, chunk) => {
      const { texts, names, apparatus } = await parts()
      const some = texts(language)[chunk]
      if (some === undefined) throw new Error(`${address}: has no events of ${chunk}`)
      return joinDetails(some, names(language), apparatus())
    },
    search: async () => (await parts()).search(),
    foldTable: shippedCorpus(site).foldTable,
  }
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: answered ${response.status}`)
  if (Number(response.headers.get('content-length') ?? 0) > LARGEST_FILE) {
    throw new Error(`${address}: must be smaller than ${LARGEST_FILE / 1_000_000} MB`)
  }
  try {
    return (await response.json()) as T
  } catch (error) {
    throw new Error(`${address}: is not JSON`, { cause: error })
  }
}

/** Asks once; a failure is forgotten, so that a second try asks again. */
function remembered<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined
  return () => {
    answer ??= ask().catch((error: unknown) => {
      answer = undefined
      throw error
    })
    return answer
  }
}

function rememberedByName<T>(ask: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const answers = new Map<string, () => Promise<T>>()
  return (name) => {
    const answer = answers.get(name) ?? remembered(() => ask(name))
    answers.set(name, answer)
    return answer()
  }
}
