import type { Stretch } from '#core/dates/julianDay.ts'
import { layoutOf } from '#state/layout.ts'
import type { AppStore } from '#state/store.ts'
import { bringToMiddle } from './entryKeys.ts'
import type { Section } from './listPieces.ts'
import { firstDay, scaleOf, sightOf } from './listMeasure.ts'
import type { ListScale } from './listScale.ts'

/** Browsers hold to whole px, and another entry than ours may be what they hold. */
const HELD = 2

/**
 * Keeps a scrolling list and the view of the store at the same place: where the
 * reader scrolls is told to the store, and where the store goes (by a link, the
 * overview, Back) the list follows. What changes heights (language, filter, an
 * open event beside it) leaves the day at the top where it is; then `onMoved`.
 */
export function createListPlace(store: AppStore, box: HTMLElement, onMoved: () => void) {
  const { setSight } = store.getState().actions
  let sections: readonly Section[] = []
  /** The day at the top; null for the beginning. */
  let place = store.getState().view?.start ?? null
  /** The event that is to be in sight, until the reader scrolls. */
  let aim: string | null = null
  let shownId: string | null = null
  let settled = 0
  let frame = 0

  const report = (scale: ListScale) => {
    const sight = sightOf(box, scale)
    setSight(sight)
    return sight
  }
  /** Where the list is to stand. */
  const topOf = (scale: ListScale) => {
    const day = place ?? beginningOf(sections, store.getState().corpus.home)
    return day === null ? 0 : scale.topOf(day)
  }
  const keep = () => {
    const scale = scaleOf(box, sections)
    const top = topOf(scale)
    if (Math.abs(box.scrollTop - top) >= 1) box.scrollTop = top
    if (aim !== null && bringToMiddle(box, aim)) place = scale.dayAt(box.scrollTop)
    settled = box.scrollTop
    onMoved()
    return report(scale)
  }
  const settle = () => {
    const scale = scaleOf(box, sections)
    const sight = report(scale)
    // Nor is it the reader who scrolls when the browser holds what is seen while something above grows.
    const isHeld = Math.abs(box.scrollTop - topOf(scale)) < HELD
    const isSettled = isHeld || Math.abs(box.scrollTop - settled) < 1
    settled = box.scrollTop
    if (isSettled) return
    place = scale.dayAt(box.scrollTop)
    aim = null
    tell(sight)
  }
  const onScroll = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(settle)
  }
  const sizes = new ResizeObserver(() => keep())
  box.addEventListener('scroll', onScroll, { passive: true })
  for (const element of [box, ...box.children]) sizes.observe(element)
  const { tell, stop } = exchangeViews(store, (view) => {
    place = view?.start ?? null
    aim = null
    const sight = keep()
    // Where it ends is not for the one who moves it to know.
    if (view !== null) tell({ start: view.start, end: Math.max(sight.end, view.start + 1) })
  })

  return {
    /** The list has other entries now, or another event is open, which is brought into sight. */
    show: (next: readonly Section[], openId: string | null) => {
      const isFirst = sections.length === 0
      const isOther = openId !== null && openId !== shownId
      sections = next
      shownId = openId
      if (isOther) aim = openId
      const sight = keep()
      if (isOther && !isFirst) tell(sight)
    },
    stop: () => {
      cancelAnimationFrame(frame)
      box.removeEventListener('scroll', onScroll)
      sizes.disconnect()
      stop()
      setSight(null)
    },
  }
}

/** Where the list stands before anybody moves it: at the first decade of the first view; what is earlier is above. */
function beginningOf(sections: readonly Section[], home: Stretch): number | null {
  const found = sections.find(({ pieces: [piece] }) => {
    const first = piece?.events[0]
    return first !== undefined && first.time.days.start >= home.start
  })
  const isAtTop = found === undefined || found === sections[0] || found.decade === null
  return isAtTop ? null : firstDay(found.decade)
}

/** `tell` gives the store a view; `onView` is called with those that come from elsewhere. */
function exchangeViews(store: AppStore, onView: (view: Stretch | null) => void) {
  let told = store.getState().view
  let isTelling = false
  const stop = store.subscribe((state) => {
    const { view } = state
    if (isTelling || isSameView(view, told) || layoutOf(state) !== 'list') return
    told = view
    onView(view)
  })
  const tell = (view: Stretch) => {
    isTelling = true
    store.getState().actions.setView(view)
    isTelling = false
    told = store.getState().view
  }
  return { tell, stop }
}

function isSameView(one: Stretch | null, other: Stretch | null): boolean {
  return one?.start === other?.start && one?.end === other?.end
}
