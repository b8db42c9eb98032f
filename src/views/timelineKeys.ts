import type { KeyboardEvent } from 'react'
import type { PlacedEvent } from '#core/corpus/corpus.ts'
import type { Step } from '#core/query/neighbours.ts'
import { clampStretch, type Stretch } from '#core/dates/julianDay.ts'
import { selectMatching, selectNeighbour } from '#state/selectors.ts'
import { viewOf, type AppState, type AppStore } from '#state/store.ts'
import { isInComposition, typesCharacter } from './shortcuts.ts'
import { destinationOf, glideTo, reveal, zoom, type Travel } from './glide.ts'

const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'laneBelow',
  ArrowUp: 'laneAbove',
  Home: 'first',
  End: 'last',
}
/** How far PageUp and PageDown move, in screens. */
const SCREEN = 0.8

/**
 * Acts on a key pressed inside the time line. Returns the event that the
 * keyboard should go to, or null.
 */
export function timelineKey(store: AppStore, event: KeyboardEvent): string | null {
  if (isInComposition(event.nativeEvent) || event.ctrlKey || event.metaKey || event.altKey)
    return null
  if (typesCharacter(event.key) && !store.getState().areShortcutsOn) return null
  const step = STEPS[event.key]
  const act = step === undefined ? movement(store, event.key) : () => goTo(store, step)
  if (act === null) return null
  event.preventDefault()
  return act()
}

function goTo(store: AppStore, step: Step): string | null {
  const state = store.getState()
  const isEnd = step === 'first' || step === 'last'
  const isOnEvent = selectMatching(state).has(state.focusedId ?? '')
  const id =
    isEnd || isOnEvent ? selectNeighbour(state, state.focusedId, step) : firstInSight(state)
  if (id === null) return null
  state.actions.focus(id)
  const day = state.corpus.events.get(id)?.time.days.start
  if (day !== undefined) reveal(store, day, 'atOnce')
  return id
}

/** Where the first step leads: to the first event that the screen shows, or the last one before it. */
function firstInSight(state: AppState): string | null {
  const matching = selectMatching(state)
  const { start } = viewOf(state)
  return matching.firstFrom(start)?.id ?? matching.step(null, 'last')
}

/** What a key does to the screen; each answers with the event for the keyboard, if it must go to another. */
function movement(store: AppStore, key: string): (() => string | null) | null {
  switch (key) {
    case '+':
    case '=':
      return () => zoomAbout(store, 'in')
    case '-':
      return () => zoomAbout(store, 'out')
    case '0':
      return () => goToView(store, store.getState().corpus.home, 'jump')
    case 'PageDown':
      return () => goToView(store, screensOn(store, SCREEN))
    case 'PageUp':
      return () => goToView(store, screensOn(store, -SCREEN))
    default:
      return null
  }
}

/** The event that has the keyboard stays where it is. */
function zoomAbout(store: AppStore, direction: 'in' | 'out'): null {
  zoom(store, direction)
  return null
}

function screensOn(store: AppStore, screens: number): Stretch {
  const { start, end } = destinationOf(store)
  const by = (end - start) * screens
  return clampStretch({ start: start + by, end: end + by }, store.getState().corpus.limits)
}

/** Goes there; the keyboard stays on its event, or goes to the first one there if that is left behind. */
function goToView(store: AppStore, view: Stretch, travel: Travel = 'move'): string | null {
  glideTo(store, view, travel)
  const state = store.getState()
  const matching = selectMatching(state)
  const isInSight = (event: PlacedEvent | undefined) =>
    event !== undefined && event.time.days.start >= view.start && event.time.days.start < view.end
  const focused = state.corpus.events.get(state.focusedId ?? '')
  const stays = isInSight(focused) && matching.has(focused?.id ?? '')
  const next = stays ? focused : matching.firstFrom(view.start)
  if (next === undefined || !isInSight(next)) return null
  state.actions.focus(next.id)
  return next.id
}
