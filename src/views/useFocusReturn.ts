import { useEffect } from 'react'
import { useSession } from '#state/StoreContext.ts'

/** Closing an event gives the keyboard back to where it was opened; `focus` must stay the same function. */
export function useFocusReturn(focus: (id: string) => void): void {
  const { store } = useSession()
  useEffect(
    () =>
      store.subscribe(({ selectedId }, before) => {
        if (selectedId !== null || before.selectedId === null) return
        const closedId = before.selectedId
        requestAnimationFrame(() => {
          if (document.activeElement === document.body) focus(closedId)
        })
      }),
    [store, focus],
  )
}
