import type { KeyboardEvent } from 'react'
import type { Step } from '#core/query/neighbours.ts'
import { selectNeighbour } from '#state/selectors.ts'
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
  if (step !== undefined) {
    event.preventDefault()
    return goTo(store, step)
  }
  const move = movement(store, event.key)
  if (move === null) return null
  event.preventDefault()
  move()
  return null
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

function movement(store: AppStore, key: string): (() => void) | null {
  const { start, end } = viewOf(store.getState())
  const by = (end - start) * SCREEN
  switch (key) {
    case '+':
    case '=':
      return () => zoomBy(store, ZOOM_IN)
    case '-':
      return () => zoomBy(store, 1 / ZOOM_IN)
    case '0':
      return () => glideTo(store, store.getState().corpus.limits)
    case 'PageDown':
      return () => glideTo(store, { start: start + by, end: end + by })
    case 'PageUp':
      return () => glideTo(store, { start: start - by, end: end - by })
    default:
      return null
  }
}
