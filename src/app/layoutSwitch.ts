import type { Layout } from '#state/layout.ts'
import type { Session } from '#state/StoreContext.ts'
import type { AppStore } from '#state/store.ts'
import type { Attempt } from './attempt.ts'
import { loadPane } from './panes.ts'

/** A layout is shown once all of it is there; the last wish wins, and a failure leaves the page as it was. */
export function createLayoutSwitch(
  store: AppStore,
  attempt: Attempt,
  loadSentences: () => Promise<void>,
): Pick<Session, 'loadLayout' | 'switchLayout'> {
  let wanted: Layout | null = null
  const loadLayout = (layout: Layout) => attempt('layoutFailed', () => loadPane(layout))
  return {
    loadLayout,
    switchLayout: async (layout) => {
      wanted = layout
      const [isLoaded] = await Promise.all([
        loadLayout(layout),
        layout === 'list' && loadSentences(),
      ])
      if (isLoaded && wanted === layout) store.getState().actions.setLayout(layout)
    },
  }
}
