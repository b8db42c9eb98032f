import { useEffect, type RefObject } from 'react'
import { useSession } from '#state/StoreContext.ts'
import { entryAt } from './entryKeys.ts'
import { leadOf } from './listMeasure.ts'

/** How long a list must have been still, in ms. */
const PAUSE = 200

/** When a list is opened, and once it rests that was scrolled without the keyboard, its tab stop is an entry in sight, so that Tab does not lead away from it. */
export function useStopInSight(box: RefObject<HTMLElement | null>): void {
  const { store } = useSession()
  useEffect(() => {
    const list = box.current
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      if (list === null || list.contains(document.activeElement)) return
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
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(look, PAUSE)
    }
    look()
    list?.addEventListener('scroll', later, { passive: true })
    return () => {
      clearTimeout(timer)
      list?.removeEventListener('scroll', later)
    }
  }, [box, store])
}
