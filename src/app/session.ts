import type { i18n } from 'i18next'
import { buildCorpus, type Corpus } from '#core/corpus/corpus.ts'
import type { Language } from '#core/corpus/terms.ts'
import { chunkOf } from '#core/corpus/textsPart.ts'
import { DAYS_PER_YEAR, type Stretch } from '#core/dates/julianDay.ts'
import { createSearch } from '#core/query/search.ts'
import { createFold } from '#core/query/searchKey.ts'
import { loadLanguage } from '#i18n/i18n.ts'
import {
  fetchFoldTable,
  fileCorpus,
  shippedCorpus,
  type CorpusSource,
} from '#state/corpusSource.ts'
import type { Session } from '#state/StoreContext.ts'
import {
  createAppStore,
  type AppState,
  type AppStore,
  type Notice,
  type SharedState,
} from '#state/store.ts'
import { today } from './today.ts'

const SHIPPED = shippedCorpus(`${import.meta.env.BASE_URL}corpus`)

/** Starts the page's state: the corpus that the link names, or the shipped one when that cannot be opened. */
export async function openStore(shared: SharedState, language: Language) {
  if (shared.corpusUrl === null)
    return { source: SHIPPED, store: await storeOf(SHIPPED, shared, language) }
  try {
    const source = fileCorpus(shared.corpusUrl)
    return { source, store: await storeOf(source, shared, language) }
  } catch (error) {
    const store = await storeOf(SHIPPED, { ...shared, corpusUrl: null }, language)
    store.getState().actions.notify({ kind: 'corpusFailed', detail: messageOf(error) })
    return { source: SHIPPED, store }
  }
}

async function storeOf(
  source: CorpusSource,
  shared: SharedState,
  language: Language,
): Promise<AppStore> {
  const [index, titles] = await Promise.all([source.index(), source.titles(language)])
  const corpus = buildCorpus(index, today())
  const edition = {
    corpus,
    home: homeOf(corpus),
    textLanguage: language,
    titles,
    details: new Map(),
    rulers: null,
  }
  return createAppStore(edition, shared)
}

/** A phone starts with the last two centuries; four would leave no room for titles. */
function homeOf({ home }: Corpus): Stretch {
  const isNarrow = matchMedia('(width < 640px)').matches
  return isNarrow ? { ...home, start: Math.max(home.start, home.end - 200 * DAYS_PER_YEAR) } : home
}

export function createSession(
  store: AppStore,
  source: CorpusSource,
  words: i18n,
  offeredLanguages: readonly Language[],
): Session & { readonly showLanguage: (language: Language) => Promise<boolean> } {
  let wanted: Language | null = null

  const attempt = createAttempt(store)
  const { loadDetails, loadRulers } = createLoaders(store, source, attempt)

  /** Everything is loaded first and shown in one step; the last wish wins; a failure leaves the page as it was. */
  const showLanguage = (language: Language) => {
    wanted = language
    return attempt('languageFailed', async () => {
      const state = store.getState()
      const chunk = openChunk(state)
      const hasRulers = state.areRulersOpen && state.rulers !== null
      const [titles, details, rulers] = await Promise.all([
        source.titles(language),
        chunk === null ? null : source.details(language, chunk),
        hasRulers ? source.rulers(language) : null,
        loadLanguage(words, language),
      ])
      if (wanted !== language) return
      const opened = chunk === null || details === null ? new Map() : new Map([[chunk, details]])
      const edition = { textLanguage: language, titles, details: opened, rulers }
      store.getState().actions.setEdition(edition)
      // Another event may have been opened meanwhile.
      void loadDetails()
    })
  }

  return {
    store,
    offeredLanguages,
    showLanguage,
    switchLanguage: async (language) => {
      const hasSwitched = await showLanguage(language)
      if (hasSwitched && wanted === language) store.getState().actions.setEdition({ language })
    },
    loadDetails,
    loadRulers,
    loadSearch: async () => {
      if (store.getState().search !== null) return
      await attempt('searchFailed', async () => {
        const [part, table] = await Promise.all([source.search(), fetchFoldTable()])
        store.getState().actions.setSearch(createSearch(part, createFold(table)))
      })
    },
  }
}

type Attempt = (kind: Notice['kind'], act: () => Promise<void>) => Promise<boolean>

/** Does what can fail; the reader is told when it does, and no longer once it has worked. */
function createAttempt(store: AppStore): Attempt {
  return async (kind, act) => {
    const { notify } = store.getState().actions
    try {
      await act()
      if (store.getState().notice?.kind === kind) notify(null)
      return true
    } catch (error) {
      notify({ kind, detail: messageOf(error) })
      return false
    }
  }
}

/** What is fetched when the page shows it first. */
function createLoaders(store: AppStore, source: CorpusSource, attempt: Attempt) {
  return {
    loadDetails: async () => {
      await attempt('detailsFailed', async () => {
        const { textLanguage, details, actions } = store.getState()
        const chunk = openChunk(store.getState())
        if (chunk === null || details.has(chunk)) return
        const loaded = await source.details(textLanguage, chunk)
        if (store.getState().textLanguage === textLanguage) actions.addDetails(chunk, loaded)
      })
    },

    loadRulers: async () => {
      await attempt('rulersFailed', async () => {
        const { textLanguage, rulers, actions } = store.getState()
        if (rulers !== null) return
        const loaded = await source.rulers(textLanguage)
        if (store.getState().textLanguage === textLanguage) actions.setEdition({ rulers: loaded })
      })
    },
  }
}

/** The chunk of the open event. */
function openChunk({ selectedId, corpus }: AppState): string | null {
  const event = selectedId === null ? undefined : corpus.byId.get(selectedId)
  return event === undefined ? null : chunkOf(event)
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
