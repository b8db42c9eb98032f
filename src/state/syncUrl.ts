import { fromAddress, toAddress } from './address.ts'
import type { AppState, AppStore, SharedState } from './store.ts'
import { fromSearch, toSearch } from './urlState.ts'

/** Safari allows 100 history calls in 30 seconds, Chromium 200 in 10. */
const WRITE_DELAY_MS = 500

/**
 * Keeps the address bar and the store in step; `restore` brings the page to what an address says.
 * Begins with the address of the page's language, in place of `/` or `?lang=`. Returns a function
 * that stops it.
 */
export function syncUrl(
  store: AppStore,
  site: URL,
  restore: (shared: SharedState) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isGoingBack = false

  const write = (kind: 'push' | 'replace', state: AppState) => {
    clearTimeout(timer)
    timer = undefined
    const address = addressOf(state, site)
    writeCanonicalLink(address, site)
    if (address.pathname === location.pathname && address.search === location.search) return
    history[`${kind}State`](null, '', address)
  }
  write('replace', store.getState())

  const unsubscribe = store.subscribe((state, previous) => {
    if (isStep(state, previous) && !isGoingBack) {
      // Back leads to where the reader was, not to what had been written of it.
      if (timer !== undefined) write('replace', previous)
      write('push', state)
    } else {
      clearTimeout(timer)
      timer = setTimeout(() => write('replace', store.getState()), WRITE_DELAY_MS)
    }
  })
  const stopWriting = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const onBack = () => {
    stopWriting()
    isGoingBack = true
    restore(fromAddress(location, site))
    isGoingBack = false
  }
  addEventListener('popstate', onBack)

  return () => {
    stopWriting()
    unsubscribe()
    removeEventListener('popstate', onBack)
  }
}

/** Queries are compared by meaning: a hand-written one that says the same stays. */
function addressOf(state: AppState, site: URL): URL {
  const linked = linkedOf(state)
  const address = toAddress(linked, site)
  const written = fromSearch(location.search)
  const isSame = written.language === null && toSearch(written) === toSearch(linked)
  if (isSame) address.search = location.search
  return address
}

/**
 * As it was served, the link names the page of a language, for search engines. But the share menus
 * of phones send it in place of the address, so from now on it names all that the reader sees. The
 * site that it names, by `x-default`, need not be the server that the page came from.
 */
function writeCanonicalLink({ href }: URL, site: URL): void {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')
  const home = document.querySelector<HTMLLinkElement>('link[hreflang=x-default]')
  if (canonical === null || home === null) return
  canonical.href = home.href + href.slice(site.href.length)
}

/** A link says where the screen is going, and nothing of the first view. */
function linkedOf(state: AppState): SharedState {
  const view = state.aim ?? state.view
  return { ...state, view: view === state.home ? null : view }
}

/** A choice that Back should undo; panning, typing and the theme are not. */
function isStep(state: AppState, previous: AppState): boolean {
  return (
    state.selectedId !== previous.selectedId ||
    state.filter !== previous.filter ||
    state.language !== previous.language ||
    state.areRulersOpen !== previous.areRulersOpen ||
    state.layout !== previous.layout ||
    state.jumps !== previous.jumps
  )
}
