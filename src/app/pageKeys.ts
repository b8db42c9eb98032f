import { selectNeighbour } from '#state/selectors.ts'
import type { AppStore } from '#state/store.ts'

/** Keys that act anywhere on the page but in a field: Esc, comma, full stop, question mark. */
export function listenForKeys(store: AppStore, showKeys: () => void): () => void {
  const step = (to: 'next' | 'previous') => {
    const state = store.getState()
    if (state.selectedId === null) return
    state.actions.select(selectNeighbour(state, state.selectedId, to))
  }
  const acts: Readonly<Record<string, () => void>> = {
    '?': showKeys,
    '.': () => step('next'),
    ',': () => step('previous'),
    Escape: () => store.getState().actions.select(null),
  }
  const onKey = (event: KeyboardEvent) => {
    if (!event.defaultPrevented && !isForSomethingElse(event)) acts[event.key]?.()
  }
  addEventListener('keydown', onKey)
  return () => removeEventListener('keydown', onKey)
}

/** Typing, composing Chinese, a shortcut of the browser, or a dialog that is open. */
function isForSomethingElse({
  target,
  isComposing,
  ctrlKey,
  metaKey,
  altKey,
}: KeyboardEvent): boolean {
  const isTyping = target instanceof Element && target.matches('input, select, textarea')
  const hasModifier = ctrlKey || metaKey || altKey
  return isTyping || isComposing || hasModifier || document.querySelector('dialog[open]') !== null
}
