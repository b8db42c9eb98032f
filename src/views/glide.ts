import { layoutOf } from '#state/layout.ts'
import { shownOf, viewOf, type AppStore } from '#state/store.ts'
import type { Stretch } from '#core/dates/julianDay.ts'

const DURATION = 280

let running = 0

/** Moves the screen to a stretch of time smoothly, or at once for those who asked for no motion. */
export function glideTo(store: AppStore, target: Stretch): void {
  cancelAnimationFrame(running)
  const { setView } = store.getState().actions
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    setView(target)
    return
  }
  const from = shownOf(store.getState())
  const began = performance.now()
  const step = (now: number) => {
    const part = Math.min(1, (now - began) / DURATION)
    const eased = 1 - (1 - part) ** 3
    setView({
      start: from.start + (target.start - from.start) * eased,
      end: from.end + (target.end - from.end) * eased,
    })
    if (part < 1) running = requestAnimationFrame(step)
  }
  running = requestAnimationFrame(step)
}

/** Zooms about the middle of the screen, or about the event that has the keyboard or is open, if it is in sight. */
export function zoomBy(store: AppStore, factor: number): void {
  const view = viewOf(store.getState())
  const center = centerOf(store, view)
  glideTo(store, {
    start: center - (center - view.start) * factor,
    end: center + (view.end - center) * factor,
  })
}

/**
 * Brings a day into sight with the least movement, keeping the zoom; at once for
 * who moves by keys. A list or table brings what is opened into sight itself.
 */
export function reveal(store: AppStore, day: number, how: 'gliding' | 'atOnce' = 'gliding'): void {
  if (layoutOf(store.getState()) !== 'timeline') return
  const view = viewOf(store.getState())
  const length = view.end - view.start
  const margin = length * 0.12
  if (day >= view.start + margin && day <= view.end - 2 * margin) return
  const start = day < view.start + margin ? day - margin : day - length + 2 * margin
  const target = { start, end: start + length }
  if (how === 'gliding') glideTo(store, target)
  else store.getState().actions.setView(target)
}

function centerOf(store: AppStore, { start, end }: Stretch): number {
  const { focusedId, selectedId, corpus } = store.getState()
  const days = [focusedId, selectedId].map((id) => corpus.byId.get(id ?? '')?.time.days.start)
  return days.find((day) => day !== undefined && day > start && day < end) ?? (start + end) / 2
}
