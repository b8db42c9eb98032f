import type { AppState, AppStore, SharedState } from './store.ts'
import { fromSearch, toSearch } from './urlState.ts'

/** Safari allows 100 history calls in 30 seconds, Chromium 200 in 10. */
const WRITE_DELAY_MS = 500

/**
 * Keeps the address bar and the store in step; `restore` brings the page to
 * what an address says. Returns a function that stops it.
 */
export function syncUrl(store: AppStore, restore: (shared: SharedState) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined

  const write = (kind: 'push' | 'replace') => {
    clearTimeout(timer)
    const search = toSearch(store.getState())
    // Compared by meaning: a hand-written address that says the same stays.
    if (search === toSearch(fromSearch(location.search))) return
    const address = search === '' ? location.pathname : search
    history[`${kind}State`](null, '', address)
  }

  const unsubscribe = store.subscribe((state, previous) => {
    clearTimeout(timer)
    if (isStep(state, previous)) write('push')
    else timer = setTimeout(write, WRITE_DELAY_MS, 'replace')
  })
  const onBack = () => {
    clearTimeout(timer)
    restore(fromSearch(location.search))
  }
  addEventListener('popstate', onBack)

  return () => {
    clearTimeout(timer)
    unsubscribe()
    removeEventListener('popstate', onBack)
  }
}

/** A choice that Back should undo; panning, typing and switching language are not. */
function isStep(state: AppState, previous: AppState): boolean {
  return (
    state.selectedId !== previous.selectedId ||
    state.filter !== previous.filter ||
    state.areRulersOpen !== previous.areRulersOpen
  )
}
