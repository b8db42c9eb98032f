import type { i18n } from 'i18next'
import { buildCorpus, type Corpus } from '#core/corpus/corpus.ts'
import type { Language } from '#core/corpus/terms.ts'
import { chunkOf } from '#core/corpus/textsPart.ts'
import { DAYS_PER_YEAR, type Stretch } from '#core/dates/julianDay.ts'
import { createSearch } from '#core/query/search.ts'
import { createFold } from '#core/query/searchKey.ts'
import { loadLanguage } from '#i18n/i18n.ts'
import { fileCorpus, shippedCorpus, type CorpusSource } from '#state/corpusSource.ts'
import { layoutOf } from '#state/layout.ts'
import type { Session } from '#state/StoreContext.ts'
import { createAppStore, type AppState, type AppStore, type SharedState } from '#state/store.ts'
import { homeLayout } from './homeLayout.ts'
import { createAttempt, messageOf, type Attempt } from './attempt.ts'
import { createLayoutSwitch } from './layoutSwitch.ts'
import { today } from './today.ts'

/**
 * Starts the page's state: the corpus that the link names, or the shipped one when that cannot be
 * opened. `site` is the folder of the site, with a slash at its end.
 */
export async function openStore(site: URL, shared: SharedState, language: Language) {
  const shipped = shippedCorpus(site)
  if (shared.corpusUrl === null)
    return { source: shipped, store: await storeOf(shipped, shared, language) }
  try {
    const source = fileCorpus(shared.corpusUrl, site)
    return { source, store: await storeOf(source, shared, language) }
  } catch (error) {
    const store = await storeOf(shipped, { ...shared, corpusUrl: null }, language)
    store.getState().actions.notify({ kind: 'corpusFailed', detail: messageOf(error) })
    return { source: shipped, store }
  }
}

async function storeOf(
  source: CorpusSource,
  shared: SharedState,
  language: Language,
): Promise<AppStore> {
  const layout = layoutOf({ layout: shared.layout, homeLayout: homeLayout() })
  const [index, titles, sentences] = await Promise.all([
    source.index(),
    source.titles(language),
    // Without them there is a list all the same, which asks again and tells the reader.
    layout === 'list' ? source.sentences(language).catch(() => null) : null,
  ])
  const corpus = buildCorpus(index, today())
  const edition = {
    corpus,
    home: homeOf(corpus),
    homeLayout: homeLayout(),
    textLanguage: language,
    titles,
    details: new Map(),
    rulers: null,
    sentences,
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
  const { loadDetails, loadRulers, loadSentences } = createLoaders(store, source, attempt)

  /** Everything is loaded first and shown in one step; the last wish wins; a failure leaves the page as it was. */
  const showLanguage = (language: Language) => {
    wanted = language
    return attempt('languageFailed', async () => {
      const state = store.getState()
      const chunk = openChunk(state)
      const hasRulers = state.areRulersOpen && state.rulers !== null
      const hasSentences = layoutOf(state) === 'list' && state.sentences !== null
      const [titles, details, rulers, sentences] = await Promise.all([
        source.titles(language),
        chunk === null ? null : source.details(language, chunk),
        hasRulers ? source.rulers(language) : null,
        hasSentences ? source.sentences(language) : null,
        loadLanguage(words, language),
      ])
      if (wanted !== language) return
      const opened = chunk === null || details === null ? new Map() : new Map([[chunk, details]])
      const edition = { textLanguage: language, titles, details: opened, rulers, sentences }
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
    ...createLayoutSwitch(store, attempt, loadSentences),
    loadDetails,
    loadRulers,
    loadSentences,
    loadSearch: async () => {
      if (store.getState().search !== null) return
      await attempt('searchFailed', async () => {
        const [part, table] = await Promise.all([source.search(), source.foldTable()])
        store.getState().actions.setSearch(createSearch(part, createFold(table)))
      })
    },
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

    loadSentences: async () => {
      await attempt('sentencesFailed', async () => {
        const { textLanguage, sentences, actions } = store.getState()
        if (sentences !== null) return
        const loaded = await source.sentences(textLanguage)
        if (store.getState().textLanguage === textLanguage)
          actions.setEdition({ sentences: loaded })
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
