import type { DaySpan, Stretch } from '#core/dates/julianDay.ts'
import { viewOn } from '#core/lod/viewOn.ts'
import { layoutOf } from '#state/layout.ts'
import { shownOf, viewOf, type AppStore } from '#state/store.ts'

const DURATION = 280
const ZOOM_STEP = 2

/** A jump is a step that Back undoes; a move is not. */
export type Travel = 'move' | 'jump'

/**
 * Moves the screen to a stretch of time smoothly, or at once for those who asked
 * for no motion; whatever else moves it meanwhile ends that.
 */
export function glideTo(store: AppStore, target: Stretch, travel: Travel = 'move'): void {
  const { setAim, setView, approach } = store.getState().actions
  const from = shownOf(store.getState())
  const aim = setAim(target, travel)
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    setView(aim)
    return
  }
  const began = performance.now()
  const step = (now: number) => {
    if (store.getState().aim !== aim) return
    const part = Math.min(1, (now - began) / DURATION)
    const eased = 1 - (1 - part) ** 3
    if (part === 1) {
      setView(aim)
      return
    }
    approach({
      start: from.start + (aim.start - from.start) * eased,
      end: from.end + (aim.end - from.end) * eased,
    })
    requestAnimationFrame(step)
  }
  requestAnimationFrame(step)
}

/** Goes to some days: a period, a century, a date that was typed. */
export function jumpTo(store: AppStore, days: DaySpan): void {
  glideTo(store, viewOn(days), 'jump')
  // The next key goes on from what is shown there.
  store.getState().actions.focus(null)
}

/** Goes back to what the page shows first. */
export function jumpHome(store: AppStore): void {
  glideTo(store, store.getState().corpus.home, 'jump')
}

/** Zooms one step, about a day or else the event that has the keyboard or is open, if it is in sight, or the middle of the screen. */
export function zoom(store: AppStore, direction: 'in' | 'out', about?: number): void {
  const view = destinationOf(store)
  const center = about ?? centerOf(store, view)
  const factor = direction === 'in' ? 1 / ZOOM_STEP : ZOOM_STEP
  glideTo(store, {
    start: center - (center - view.start) * factor,
    end: center + (view.end - center) * factor,
  })
}

/**
 * Brings a day into sight with the least movement, keeping the zoom; at once for
 * who moves by keys. A list or table brings what is opened into sight itself.
 */
export function reveal(store: AppStore, day: number, how: Travel | 'atOnce' = 'move'): void {
  if (layoutOf(store.getState()) !== 'timeline') return
  const view = destinationOf(store)
  const length = view.end - view.start
  const margin = length * 0.12
  if (day >= view.start + margin && day <= view.end - 2 * margin) return
  const start = day < view.start + margin ? day - margin : day - length + 2 * margin
  const target = { start, end: start + length }
  if (how === 'atOnce') store.getState().actions.setView(target)
  else glideTo(store, target, how)
}

/** What the screen shows, or will when it has arrived. */
export function destinationOf(store: AppStore): Stretch {
  const state = store.getState()
  return state.aim ?? viewOf(state)
}

function centerOf(store: AppStore, { start, end }: Stretch): number {
  const { focusedId, selectedId, corpus } = store.getState()
  const days = [focusedId, selectedId].map((id) => corpus.events.get(id ?? '')?.time.days.start)
  return days.find((day) => day !== undefined && day > start && day < end) ?? (start + end) / 2
}
