import { useEffect, useState } from 'react'
import { useSession } from '#state/StoreContext.ts'
import type { AppState } from '#state/store.ts'

/** How long the page must have been still before it is read, in ms. */
const PAUSE = 200

/** What `read` finds in the state, at once and then whenever it has rested; null until there is something. `read` must stay the same function. */
export function useAtRest<T>(read: (state: AppState) => T | null): T | null {
  const { store } = useSession()
  const [still, setStill] = useState<T | null>(null)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let pause = 0
    const look = () => {
      const found = read(store.getState())
      if (found === null) return
      setStill(found)
      pause = PAUSE
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(look, pause)
    }
    later()
    const unsubscribe = store.subscribe(later)
    return () => {
      clearTimeout(timer)
      unsubscribe()
    }
  }, [store, read])

  return still
}
