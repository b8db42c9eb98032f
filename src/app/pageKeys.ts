import { selectNeighbour } from '#state/selectors.ts'
import type { AppStore } from '#state/store.ts'

/** Keys that act anywhere on the page but in a field: Esc, comma, full stop, question mark. */
export function listenForKeys(store: AppStore, showKeys: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof Element && event.target.matches('input, select, textarea')
    const isOurs = !event.defaultPrevented && !event.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey
    if (isTyping || !isOurs || document.querySelector('dialog[open]') !== null) return
    const { selectedId, actions } = store.getState()
    if (event.key === '?') showKeys()
    else if (event.key === 'Escape' && selectedId !== null) actions.select(null)
    else if (selectedId !== null && (event.key === '.' || event.key === ',')) {
      actions.select(selectNeighbour(store.getState(), selectedId, event.key === '.' ? 'next' : 'previous'))
    }
  }
  addEventListener('keydown', onKey)
  return () => removeEventListener('keydown', onKey)
}
