import { fromGregorian } from '#core/dates/calendars.ts'
import type { Stretch } from '#core/dates/julianDay.ts'
import type { Section } from './listPieces.ts'
import { createListScale, type Anchor, type ListScale } from './listScale.ts'
import { PIECE } from './nearWatch.ts'

/** Days: it keeps entries of one day apart on the scale, and is too short to be seen. */
const HAIR = 1e-6

/** Anchors are the beginnings of all decades and pieces, and the entries that are in the document. */
export function scaleOf(box: HTMLElement, sections: readonly Section[]): ListScale {
  const lead = leadOf(box)
  const zero = box.getBoundingClientRect().top - box.scrollTop
  const anchors: Anchor[] = []
  const put = (element: Element, day: number | undefined, above = 0) => {
    if (day === undefined) return
    const top = Math.max(0, element.getBoundingClientRect().top - zero - above)
    anchors.push({ top, day: Math.max(day, (anchors.at(-1)?.day ?? 0) + HAIR) })
  }
  const elements = box.querySelectorAll(`[${PIECE}]`)
  for (const { decade, pieces } of sections) {
    for (const { index, events } of pieces) {
      const element = elements[index]
      if (element === undefined) continue
      const first = events[0]?.time.days.start
      if (index === pieces[0]?.index)
        put(element.parentElement ?? element, decade === null ? first : firstDay(decade))
      put(element, first, lead)
      for (const [i, entry] of [...element.children].entries())
        put(entry, events[i]?.time.days.start, lead)
    }
  }
  const last = anchors.at(-1)
  if (last !== undefined) anchors.push({ top: box.scrollHeight - lead, day: last.day + 1 })
  return createListScale(anchors)
}

/** What a scrolling list shows of time. */
export function sightOf(box: HTMLElement, scale: ListScale): Stretch {
  // The first pixel, not the line above it, which is of the entry before.
  const start = scale.dayAt(box.scrollTop + 1)
  const end = scale.dayAt(box.scrollTop + box.clientHeight - leadOf(box))
  return { start, end: Math.max(start + 1, end) }
}

/** What leads to 1950 leads to the heading of the 1950s. */
export function firstDay(decade: number): number {
  return fromGregorian({ year: decade, month: 1, day: 1 })
}

/** The height of what sticks to the top and covers the entries behind it. */
export function leadOf(box: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(box).scrollPaddingBlockStart) || 0
}
