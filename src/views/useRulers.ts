import { useEffect, useSyncExternalStore } from 'react'
import { useAppState, useSession } from '#state/StoreContext.ts'
import { hasRulerRoom, watchRulerRoom } from './rulerRoom.ts'

/** Loads the rulers once their lane is open. Returns what pressing its head does: open, close, or try again. */
export function useRulers(): () => void {
  const { store, loadRulers } = useSession()
  const { toggleRulers } = useAppState((s) => s.actions)
  // Those of another language are missing anew.
  const missing = useAppState((s) =>
    s.areRulersOpen && s.rulers === null && s.corpus.hasRulers ? s.textLanguage : null,
  )
  const hasRoom = useSyncExternalStore(watchRulerRoom, hasRulerRoom)

  useEffect(() => {
    if (missing !== null && hasRoom) void loadRulers()
  }, [missing, hasRoom, loadRulers])

  return () => {
    const { areRulersOpen, rulers } = store.getState()
    if (areRulersOpen && rulers === null) void loadRulers()
    else toggleRulers()
  }
}
