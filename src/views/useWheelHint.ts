import { useEffect, useState } from 'react'
import { useSession } from '#state/StoreContext.ts'
import { storeChoice, storedChoice } from '#state/storedChoice.ts'
import { viewOf } from '#state/store.ts'

const REMEMBERED_AS = 'kyakhta.wheelHint'
const SHOWN_FOR = 2600

/** Shown when a reader turns the wheel in vain, until they have zoomed, and never again after the visit in which it was. */
export function useWheelHint() {
  const { store } = useSession()
  const [isShown, setShown] = useState(false)
  const [isOver, setOver] = useState(() => storedChoice(REMEMBERED_AS) !== null)

  useEffect(() => {
    if (!isShown) return
    storeChoice(REMEMBERED_AS, 'shown')
    const timer = setTimeout(() => setShown(false), SHOWN_FOR)
    const unsubscribe = store.subscribe((state, previous) => {
      const [now, before] = [viewOf(state), viewOf(previous)]
      if (Math.abs(now.end - now.start - (before.end - before.start)) < 1) return
      setOver(true)
      setShown(false)
    })
    return () => {
      clearTimeout(timer)
      unsubscribe()
    }
  }, [isShown, store])

  return { isShown, show: () => setShown(!isOver) }
}
