import { useEffect, type RefObject } from 'react'
import { useSession } from '#state/StoreContext.ts'
import { entryAt } from './entryKeys.ts'
import { leadOf } from './listMeasure.ts'

/**
 * Tab leads to an entry in sight of a list that was opened or scrolled without the keyboard, not
 * away from it: the tab stop is moved there while the key goes down, before the browser looks for
 * it, so no place of the list is read until then and none can be out of date.
 */
export function useStopInSight(box: RefObject<HTMLElement | null>): void {
  const { store } = useSession()
  useEffect(() => {
    const look = ({ key }: KeyboardEvent) => {
      const list = box.current
      if (key !== 'Tab' || list === null || list.contains(document.activeElement)) return
      const links = [...list.querySelectorAll<HTMLElement>('[data-event-id]')]
      const { top, bottom } = list.getBoundingClientRect()
      const inSight = links.filter((link) => {
        const edges = link.getBoundingClientRect()
        return edges.top >= top + leadOf(list) && edges.bottom <= bottom
      })
      const { focusedId, actions } = store.getState()
      const first = entryAt(inSight[0] ?? null)
      if (first !== null && !inSight.some((link) => entryAt(link) === focusedId))
        actions.focus(first)
    }
    document.addEventListener('keydown', look, { capture: true })
    return () => document.removeEventListener('keydown', look, { capture: true })
  }, [box, store])
}
