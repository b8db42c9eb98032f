import type { KeyboardEvent } from 'react'
import type { Step } from '#core/query/neighbours.ts'
import { clampStretch, type Stretch } from '#core/dates/julianDay.ts'
import { selectMatching, selectNeighbour } from '#state/selectors.ts'
import { viewOf, type AppStore } from '#state/store.ts'
import { glideTo, reveal, zoomBy } from './glide.ts'

const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'laneBelow',
  ArrowUp: 'laneAbove',
  Home: 'first',
  End: 'last',
}
const ZOOM_IN = 0.5
/** How far PageUp and PageDown move, in screens. */
const SCREEN = 0.8

/**
 * Acts on a key pressed inside the time line. Returns the event that the
 * keyboard should go to, or null.
 */
export function timelineKey(store: AppStore, event: KeyboardEvent): string | null {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null
  const step = STEPS[event.key]
  const act = step === undefined ? movement(store, event.key) : () => goTo(store, step)
  if (act === null) return null
  event.preventDefault()
  return act()
}

function goTo(store: AppStore, step: Step): string | null {
  const state = store.getState()
  const id = selectNeighbour(state, state.focusedId ?? firstInSight(store), step)
  if (id === null) return null
  state.actions.focus(id)
  const day = state.corpus.byId.get(id)?.time.days.start
  if (day !== undefined) reveal(store, day, 'atOnce')
  return id
}

/** From where the first step goes: the first event that the screen shows. */
function firstInSight(store: AppStore): string | null {
  const state = store.getState()
  const { start } = viewOf(state)
  return state.corpus.events.find(({ time }) => time.days.start >= start)?.id ?? null
}

/** What a key does to the screen; each answers with the event for the keyboard, if it must go to another. */
function movement(store: AppStore, key: string): (() => string | null) | null {
  switch (key) {
    case '+':
    case '=':
      return () => zoom(store, ZOOM_IN)
    case '-':
      return () => zoom(store, 1 / ZOOM_IN)
    case '0':
      return () => goToView(store, store.getState().corpus.home)
    case 'PageDown':
      return () => goToView(store, screensOn(store, SCREEN))
    case 'PageUp':
      return () => goToView(store, screensOn(store, -SCREEN))
    default:
      return null
  }
}

function zoom(store: AppStore, factor: number): null {
  zoomBy(store, factor)
  return null
}

function screensOn(store: AppStore, screens: number): Stretch {
  const { start, end } = viewOf(store.getState())
  const by = (end - start) * screens
  return clampStretch({ start: start + by, end: end + by }, store.getState().corpus.limits)
}

/** Goes there; the keyboard stays on its event, or goes to the first one there if that is left behind. */
function goToView(store: AppStore, view: Stretch): string | null {
  glideTo(store, view)
  const state = store.getState()
  const inSight = selectMatching(state).filter(
    ({ time }) => time.days.start >= view.start && time.days.start < view.end,
  )
  const next = inSight.find(({ id }) => id === state.focusedId) ?? inSight[0]
  if (next === undefined) return null
  state.actions.focus(next.id)
  return next.id
}
