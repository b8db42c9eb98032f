import { useLayoutEffect, useRef } from 'react'
import { useAppState } from '#state/StoreContext.ts'

/** Closing an event gives the keyboard back to where it was opened, before anything is painted; `focus` must stay the same function. */
export function useFocusReturn(focus: (id: string) => void): void {
  const selectedId = useAppState((s) => s.selectedId)
  const before = useRef<string | null>(null)
  useLayoutEffect(() => {
    const closedId = before.current
    before.current = selectedId
    if (selectedId !== null || closedId === null) return
    if (document.activeElement === document.body) focus(closedId)
  }, [selectedId, focus])
}
