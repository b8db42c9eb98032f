import type { AppStore, Notice } from '#state/store.ts'

export type Attempt = (kind: Notice['kind'], act: () => Promise<void>) => Promise<boolean>

/** Does what can fail; the reader is told when it does, and no longer once it has worked. */
export function createAttempt(store: AppStore): Attempt {
  return async (kind, act) => {
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
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
