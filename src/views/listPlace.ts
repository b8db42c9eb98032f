import { fromGregorian } from '#core/dates/calendars.ts'
import type { Stretch } from '#core/dates/julianDay.ts'
import type { AppStore } from '#state/store.ts'
import type { Section } from './listPieces.ts'
import { createListScale, type Anchor, type ListScale } from './listScale.ts'
import { PIECE } from './nearWatch.ts'

/** Days: it keeps entries of one day apart on the scale, and is too short to be seen. */
const HAIR = 1e-6

/**
 * Keeps a scrolling list and the view of the store at the same place: where the
 * reader scrolls is told to the store, and where the store goes (by a link, the
 * overview, Back) the list follows. What changes heights (language, filter, an
 * open event beside it) leaves the day at the top where it is; then `onMoved`.
 */
export function createListPlace(store: AppStore, box: HTMLElement, onMoved: () => void) {
  const { setSight, setView } = store.getState().actions
  let sections: readonly Section[] = []
  /** The view of the store that the list is at, and the day at its top; null for the beginning. */
  let told = store.getState().view
  let place = told?.start ?? null
  let isTelling = false
  let settled = 0
  let frame = 0

  const report = (scale: ListScale) => {
    // The first pixel, not the line above it, which is of the entry before.
    const start = scale.dayAt(box.scrollTop + 1)
    const end = scale.dayAt(box.scrollTop + box.clientHeight - leadOf(box))
    const sight = { start, end: Math.max(start + 1, end) }
    setSight(sight)
    return sight
  }
  const tell = (view: Stretch) => {
    isTelling = true
    setView(view)
    isTelling = false
    told = store.getState().view
  }
  const keep = () => {
    const scale = scaleOf(box, sections)
    const top = place === null ? 0 : scale.topOf(place)
    if (Math.abs(box.scrollTop - top) >= 1) box.scrollTop = top
    settled = box.scrollTop
    onMoved()
    return report(scale)
  }
  const settle = () => {
    const scale = scaleOf(box, sections)
    const sight = report(scale)
    if (Math.abs(box.scrollTop - settled) < 1) return
    settled = box.scrollTop
    place = scale.dayAt(box.scrollTop)
    tell(sight)
  }
  const onScroll = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(settle)
  }
  const sizes = new ResizeObserver(() => keep())
  box.addEventListener('scroll', onScroll, { passive: true })
  for (const element of [box, ...box.children]) sizes.observe(element)
  const unsubscribe = store.subscribe(({ view }) => {
    if (view === told || isTelling) return
    told = view
    place = view?.start ?? null
    const sight = keep()
    // Where it ends is not for the one who moves it to know.
    if (view !== null) tell({ start: view.start, end: Math.max(sight.end, view.start + 1) })
  })

  return {
    /** The list has other entries now. */
    show: (next: readonly Section[]) => {
      sections = next
      keep()
    },
    stop: () => {
      cancelAnimationFrame(frame)
      box.removeEventListener('scroll', onScroll)
      sizes.disconnect()
      unsubscribe()
      setSight(null)
    },
  }
}

/** Anchors are the beginnings of all decades and pieces, and the entries that are in the document. */
function scaleOf(box: HTMLElement, sections: readonly Section[]): ListScale {
  const lead = leadOf(box)
  const zero = box.getBoundingClientRect().top - box.scrollTop
  const anchors: Anchor[] = []
  const put = (element: Element, day: number | undefined, above = 0) => {
    if (day === undefined) return
    const top = Math.max(0, element.getBoundingClientRect().top - zero - above)
    anchors.push({ top, day: Math.max(day, (anchors.at(-1)?.day ?? 0) + HAIR) })
  }
  for (const { decade, pieces } of sections) {
    for (const { index, events } of pieces) {
      const element = box.querySelector(`[${PIECE}="${index}"]`)
      if (element === null) continue
      const first = events[0]?.time.days.start
      if (index === pieces[0]?.index)
        put(element.parentElement ?? element, firstDay(decade) ?? first)
      put(element, first, lead)
      for (const [i, entry] of element.querySelectorAll('li').entries())
        put(entry, events[i]?.time.days.start, lead)
    }
  }
  const last = anchors.at(-1)
  if (last !== undefined) anchors.push({ top: box.scrollHeight - lead, day: last.day + 1 })
  return createListScale(anchors)
}

/** What leads to 1950 leads to the heading of the 1950s. */
function firstDay(decade: number | null): number | undefined {
  return decade === null ? undefined : fromGregorian({ year: decade, month: 1, day: 1 })
}

/** The height of what sticks to the top and covers the entries behind it. */
export function leadOf(box: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(box).scrollPaddingBlockStart) || 0
}
