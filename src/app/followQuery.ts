import type { Found } from '#state/events.ts'
import type { AppStore } from '#state/store.ts'

/**
 * Asks for what the reader types, one query at a time; until an answer comes the
 * page shows what was found last. Resolves with the first answer.
 */
export async function followQuery(
  store: AppStore,
  ask: (query: string) => Promise<Found>,
  onFailure: (error: unknown) => void,
): Promise<void> {
  let asked = ''
  let isAsking = false
  const follow = async () => {
    const { query, actions } = store.getState()
    if (isAsking || query.trim() === '' || query === asked) return
    isAsking = true
    asked = query
    try {
      const found = await ask(query)
      actions.setSearch(() => found)
    } finally {
      isAsking = false
    }
    await follow()
  }
  store.subscribe((state, before) => {
    if (state.query !== before.query) follow().catch(onFailure)
  })
  await follow()
}
