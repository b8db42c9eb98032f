import { lengthOf } from '#core/dates/julianDay.ts'
import type { ItemElements } from './itemElement.ts'
import type { Scene } from './widget.ts'

/** Share of the screen at each side in which a mark may be cut by the edge. */
const EDGE = 0.025

/** Makes one item in sight the tab stop: the focused one, else the first in time. */
export function createRovingTabStop(elements: ItemElements): (scene: Scene) => void {
  let stop: HTMLButtonElement | undefined
  return ({ items, focusedId, view }) => {
    const edge = lengthOf(view) * EDGE
    const inSight = items.filter(
      ({ start }) => start >= view.start + edge && start < view.end - edge,
    )
    const item = inSight.find(({ id }) => id === focusedId) ?? inSight[0] ?? items[0]
    const next = item && elements.find(item.id)
    if (next === stop) return
    if (stop !== undefined) stop.tabIndex = -1
    if (next !== undefined) next.tabIndex = 0
    stop = next
  }
}

/** Focuses an element once it is in the page: vis-timeline puts it there one frame after it was told of it. */
export function focusWhenDrawn(find: () => HTMLElement | undefined, tries = 60): void {
  const element = find()
  if (element?.isConnected === true) element.focus({ preventScroll: true })
  else if (tries > 0) requestAnimationFrame(() => focusWhenDrawn(find, tries - 1))
}
