import { storeChoice, storedChoice } from '#state/storedChoice.ts'
import { selectNeighbour } from '#state/selectors.ts'
import type { AppStore } from '#state/store.ts'
import { openEvent } from '#views/openEvent.ts'
import { listenForShortcuts } from '#views/shortcuts.ts'

const REMEMBERED_AS = 'kyakhta.shortcuts'

/** Keys that act anywhere on the page but in a field: Esc, comma, full stop, question mark. */
export function listenForKeys(store: AppStore, showKeys: () => void): () => void {
  const step = (to: 'next' | 'previous') => {
    const state = store.getState()
    if (state.selectedId === null) return
    const id = selectNeighbour(state, state.selectedId, to)
    if (id !== null) openEvent(store, id)
  }
  return listenForShortcuts(store, {
    '?': showKeys,
    '.': () => step('next'),
    ',': () => step('previous'),
    Escape: () => store.getState().actions.select(null),
  })
}

/** Keeps for the next visit whether keys that type a character act on the page. */
export function keepShortcuts(store: AppStore): () => void {
  store.getState().actions.setShortcuts(storedChoice(REMEMBERED_AS) === null)
  return store.subscribe(({ areShortcutsOn }, before) => {
    if (areShortcutsOn !== before.areShortcutsOn) {
      storeChoice(REMEMBERED_AS, areShortcutsOn ? null : 'off')
    }
  })
}
