import { useEffect, useState } from 'react'
import { useSession } from '#state/StoreContext.ts'
import { viewOf } from '#state/store.ts'

const REMEMBERED_AS = 'kyakhta.zoomed'
const SHOWN_FOR = 2600

/** Shown when a reader turns the wheel in vain; never again once they have zoomed. */
export function useWheelHint() {
  const { store } = useSession()
  const [isShown, setShown] = useState(false)

  useEffect(() => {
    if (!isShown) return
    const timer = setTimeout(() => setShown(false), SHOWN_FOR)
    const unsubscribe = store.subscribe((state, previous) => {
      const [now, before] = [viewOf(state), viewOf(previous)]
      if (Math.abs(now.end - now.start - (before.end - before.start)) < 1) return
      remember()
      setShown(false)
    })
    return () => {
      clearTimeout(timer)
      unsubscribe()
    }
  }, [isShown, store])

  return { isShown, show: () => setShown(!hasZoomed()) }
}

function hasZoomed(): boolean {
  try {
    return localStorage.getItem(REMEMBERED_AS) !== null
  } catch {
    return false // storage may be closed to a framed page
  }
}

function remember(): void {
  try {
    localStorage.setItem(REMEMBERED_AS, '1')
  } catch {
    // the hint comes again at the next visit
  }
}
