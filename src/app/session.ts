import type { i18n } from 'i18next'
import { buildCorpus } from '#core/corpus/corpus.ts'
import type { Language } from '#core/corpus/terms.ts'
import { createSearch } from '#core/query/search.ts'
import { createFold } from '#core/query/searchKey.ts'
import { loadLanguage } from '#i18n/i18n.ts'
import { fetchFoldTable, fileCorpus, shippedCorpus, type CorpusSource } from '#state/corpusSource.ts'
import type { Session } from '#state/StoreContext.ts'
import { createAppStore, type AppStore, type Notice, type SharedState } from '#state/store.ts'
import { today } from './today.ts'

export const SHIPPED = shippedCorpus(`${import.meta.env.BASE_URL}corpus`)

/** Starts the page's state: the corpus that the link names, or the shipped one when that cannot be opened. */
export async function openStore(shared: SharedState, language: Language) {
  if (shared.corpusUrl === null) return { source: SHIPPED, store: await storeOf(SHIPPED, shared, language) }
  try {
    const source = fileCorpus(shared.corpusUrl)
    return { source, store: await storeOf(source, shared, language) }
  } catch (error) {
    const store = await storeOf(SHIPPED, { ...shared, corpusUrl: null }, language)
    store.getState().actions.notify({ kind: 'corpusFailed', detail: messageOf(error) })
    return { source: SHIPPED, store }
  }
}

async function storeOf(source: CorpusSource, shared: SharedState, language: Language): Promise<AppStore> {
  const [index, titles] = await Promise.all([source.index(), source.titles(language)])
  const corpus = buildCorpus(index, today())
  return createAppStore({ corpus, textLanguage: language, titles, details: null }, shared)
}

export function createSession(
  store: AppStore,
  source: CorpusSource,
  words: i18n,
  offeredLanguages: readonly Language[],
): Session & { readonly showLanguage: (language: Language) => Promise<boolean> } {
  let wanted: Language | null = null

  const attempt = async (kind: Notice['kind'], act: () => Promise<void>): Promise<boolean> => {
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

  /** Everything is loaded first and shown in one step; the last wish wins; a failure leaves the page as it was. */
  const showLanguage = (language: Language) => {
    wanted = language
    return attempt('languageFailed', async () => {
      const wantsDetails = store.getState().details !== null
      const [titles, details] = await Promise.all([
        source.titles(language),
        wantsDetails ? source.details(language) : null,
        loadLanguage(words, language),
      ])
      if (wanted !== language) return
      store.getState().actions.setEdition({ textLanguage: language, titles, details })
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
    loadDetails: async () => {
      await attempt('detailsFailed', async () => {
        const { textLanguage } = store.getState()
        const details = await source.details(textLanguage)
        if (store.getState().textLanguage === textLanguage) store.getState().actions.setEdition({ details })
      })
    },
    loadSearch: async () => {
      if (store.getState().search !== null) return
      await attempt('searchFailed', async () => {
        const [part, table] = await Promise.all([source.search(), fetchFoldTable()])
        store.getState().actions.setSearch(createSearch(part, createFold(table)))
      })
    },
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
