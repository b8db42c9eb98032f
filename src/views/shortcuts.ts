import type { AppStore } from '#state/store.ts'

/** What each key does, by `KeyboardEvent.key`. */
type Acts = Readonly<Record<string, () => void>>

/**
 * Acts on keys anywhere on the page but in a field or a dialog. A reader who has
 * turned them off keeps those that type no character (WCAG 2.1.4). Returns what
 * stops it.
 */
export function listenForShortcuts(store: AppStore, acts: Acts): () => void {
  const onKey = (event: KeyboardEvent) => {
    const act = acts[event.key]
    if (act === undefined || event.defaultPrevented || isForSomethingElse(event)) return
    if (typesCharacter(event.key)) {
      if (!store.getState().areShortcutsOn) return
      event.preventDefault()
    }
    act()
  }
  addEventListener('keydown', onKey)
  return () => removeEventListener('keydown', onKey)
}

/** As against Escape, Home or ArrowLeft. */
export function typesCharacter(key: string): boolean {
  return key.length === 1
}

/** An input method takes the key; Safari says so by the code alone once the word is complete. */
export function isInComposition({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229
}

function isForSomethingElse(event: KeyboardEvent): boolean {
  const { target, ctrlKey, metaKey, altKey } = event
  const isTyping = target instanceof Element && target.matches('input, select, textarea')
  const isUnder = document.querySelector('dialog[open], :popover-open') !== null
  return isTyping || isUnder || ctrlKey || metaKey || altKey || isInComposition(event)
}
