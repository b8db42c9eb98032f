import type { AppStore } from '#state/store.ts'
import { reveal } from './glide.ts'

/** Opens an event and brings it into sight. */
export function openEvent(store: AppStore, id: string): void {
  const { selectedId, corpus, actions } = store.getState()
  actions.select(id)
  const day = corpus.events.get(id)?.time.days.start
  // Opening is a step of its own; going back to what is open already is one too.
  if (day !== undefined) reveal(store, day, id === selectedId ? 'jump' : 'move')
}
