import { useCallback, useRef, type PointerEvent } from 'react'
import { lengthOf, type Stretch } from '#core/dates/julianDay.ts'
import type { Strip } from '#core/lod/strip.ts'
import { layoutOf } from '#state/layout.ts'
import { useSession } from '#state/StoreContext.ts'
import { atFrame } from '#timeline/frame.ts'
import { glideTo } from './glide.ts'
import { dragged, movableOf, type Grip } from './overviewMoves.ts'

type Grab = {
  readonly grip: Grip
  readonly x: number
  readonly view: Stretch
  /** How far it has been dragged, as a share of the strip; null until it is. */
  moved: number | null
}

/** Handlers for the track of the overview: dragging a grip moves it, a press beside the window goes there. */
export function useOverviewDrag(limits: Stretch, strip: Strip) {
  const { store } = useSession()
  const grab = useRef<Grab | null>(null)

  const follow = useCallback(() => {
    if (grab.current === null || grab.current.moved === null) return
    const { grip, view, moved } = grab.current
    const anchor = grip === 'to' ? view.end : view.start
    const days = strip.dayAt(strip.placeOf(anchor) + moved) - anchor
    store.getState().actions.setView(dragged(view, grip, days, limits))
  }, [limits, strip, store])
  const release = () => {
    follow()
    grab.current = null
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      event.preventDefault()
      const view = movableOf(store.getState())
      const grip = gripAt(event.target)
      if (grip === null) {
        const { left } = event.currentTarget.getBoundingClientRect()
        const day = strip.dayAt((event.clientX - left) / widthOf(event.currentTarget))
        // A list begins with the day; how much time it then shows depends on its entries.
        const before = layoutOf(store.getState()) === 'list' ? 0 : lengthOf(view) / 2
        glideTo(store, { start: day - before, end: day - before + lengthOf(view) })
        return
      }
      if (event.target instanceof HTMLElement) event.target.focus({ preventScroll: true })
      event.currentTarget.setPointerCapture(event.pointerId)
      grab.current = { grip, x: event.clientX, view, moved: null }
    },
    onPointerMove: ({ clientX, currentTarget }: PointerEvent<HTMLElement>) => {
      if (grab.current === null) return
      grab.current.moved = (clientX - grab.current.x) / widthOf(currentTarget)
      atFrame(follow)
    },
    onPointerUp: release,
    onPointerCancel: release,
  }
}

function gripAt(target: EventTarget): Grip | null {
  const name = target instanceof HTMLElement ? target.dataset['grip'] : undefined
  return name === 'window' || name === 'from' || name === 'to' ? name : null
}

function widthOf({ clientWidth }: HTMLElement): number {
  return Math.max(1, clientWidth)
}
