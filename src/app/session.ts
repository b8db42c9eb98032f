import type { i18n } from 'i18next'
import type { PlacedEvent } from '#core/corpus/corpus.ts'
import type { Language } from '#core/corpus/terms.ts'
import { createFold } from '#core/query/searchKey.ts'
import { loadLanguage } from '#i18n/i18n.ts'
import type { CorpusSource, SearchEngine } from '#state/corpusSource.ts'
import { layoutOf } from '#state/layout.ts'
import type { Session } from '#state/StoreContext.ts'
import type { AppState, AppStore } from '#state/store.ts'
import { createAttempt, messageOf, type Attempt } from './attempt.ts'
import { followQuery } from './followQuery.ts'
import { createLayoutSwitch } from './layoutSwitch.ts'

export function createSession(
  store: AppStore,
  source: CorpusSource,
  words: i18n,
  offeredLanguages: readonly Language[],
): Session & { readonly showLanguage: (language: Language) => Promise<boolean> } {
  let wanted: Language | null = null

  const attempt = createAttempt(store)
  const loaders = createLoaders(store, source, attempt)
  const takeSearch = createTakeSearch(store)

  /** All words of a language that the page shows now, and a search that knows them. */
  const loadEdition = async (language: Language) => {
    const state = store.getState()
    const chunk = openChunk(state)
    const hasRulers = state.areRulersOpen && state.rulers !== null
    const hasSentences = layoutOf(state) === 'list' && state.sentences !== null
    const coming = source.titles(language)
    const [titles, details, rulers, sentences, search] = await Promise.all([
      coming,
      chunk === null ? null : source.details(language, chunk),
      hasRulers ? source.rulers(language) : null,
      hasSentences ? source.sentences(language) : null,
      // What is converted for it can be searched, too.
      state.search === null ? null : coming.then(source.search),
      loadLanguage(words, language),
    ])
    const opened = chunk === null || details === null ? new Map() : new Map([[chunk, details]])
    return {
      edition: { textLanguage: language, titles, details: opened, rulers, sentences },
      search,
    }
  }

  /** Everything is loaded first and shown in one step; the last wish wins; a failure leaves the page as it was. */
  const showLanguage = (language: Language) => {
    wanted = language
    return attempt('languageFailed', async () => {
      const { edition, search } = await loadEdition(language)
      if (wanted !== language) return
      const { notice, actions } = store.getState()
      actions.setEdition(edition)
      if (search !== null) await takeSearch(search)
      if (notice?.kind === 'conversionFailed') actions.notify(null)
      // Another event may have been opened meanwhile.
      void loaders.loadDetails()
    })
  }

  return {
    store,
    offeredLanguages,
    showLanguage,
    expectLanguage: (language) => {
      void loadLanguage(words, language).catch(() => undefined)
      source.sendForTitles?.(language)
    },
    switchLanguage: async (language) => {
      const hasSwitched = await showLanguage(language)
      if (hasSwitched && wanted === language) store.getState().actions.setEdition({ language })
    },
    ...createLayoutSwitch(store, attempt, loaders.loadSentences),
    ...loaders,
    loadSearch: async () => {
      const { search, actions } = store.getState()
      if (search !== null) return
      await attempt('searchFailed', async () => {
        const dates = import('#core/query/typedDate.ts')
        // Dates can be read long before the texts have come.
        const readDates = async () =>
          actions.setReadDate((await dates).createDateReader(createFold(await source.foldTable())))
        await Promise.all([readDates(), source.search().then(takeSearch)])
      })
    },
  }
}

/** A list is searched as soon as its search is there, columns when they have answered. */
function createTakeSearch(store: AppStore): (engine: SearchEngine) => Promise<void> {
  const { setSearch, notify } = store.getState().actions
  let following: Promise<void> | undefined
  return async (engine) => {
    if ('find' in engine) setSearch(engine.find)
    else {
      following ??= followQuery(store, engine.ask, (error) =>
        notify({ kind: 'searchFailed', detail: messageOf(error) }),
      )
      await following
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

    loadSentences: async () => {
      await attempt('sentencesFailed', async () => {
        const { textLanguage, sentences, actions } = store.getState()
        if (sentences !== null) return
        const loaded = await source.sentences(textLanguage)
        if (store.getState().textLanguage === textLanguage)
          actions.setEdition({ sentences: loaded })
      })
    },

    loadTexts: (events: readonly PlacedEvent[]) =>
      attempt('printFailed', async () => {
        const { textLanguage, details, corpus, actions } = store.getState()
        const chunks = new Set(events.map(corpus.events.chunkOf))
        const missing = [...chunks].filter((chunk) => !details.has(chunk))
        const parts = await Promise.all(missing.map((chunk) => source.details(textLanguage, chunk)))
        if (store.getState().textLanguage !== textLanguage) return
        for (const [i, part] of parts.entries()) actions.addDetails(missing[i] ?? '', part)
      }),

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
  const event = selectedId === null ? undefined : corpus.events.get(selectedId)
  return event === undefined ? null : corpus.events.chunkOf(event)
}
