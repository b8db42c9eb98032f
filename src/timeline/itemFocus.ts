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

/**
 * Watches who has the keyboard inside `mount`. What it returns brings the
 * keyboard back there when that element has been taken out of the page, by a
 * pan, a zoom or a filter.
 */
export function createKeyboardKeeper(mount: HTMLElement): () => void {
  let holder: Node | null = null
  mount.addEventListener('focusin', ({ target }) => {
    holder = target instanceof Node ? target : null
  })
  mount.addEventListener('focusout', () => {
    // Chromium tells of it before it takes an element out of the page.
    queueMicrotask(() => {
      if (holder?.isConnected === true && document.activeElement !== holder) holder = null
    })
  })
  return () => {
    if (holder === null || holder.isConnected || document.activeElement !== document.body) return
    holder = null
    mount.focus({ preventScroll: true })
  }
}

/** Focuses an element once it is in the page: vis-timeline puts it there one frame after it was told of it. */
export function focusWhenDrawn(find: () => HTMLElement | undefined, tries = 60): void {
  const element = find()
  if (element?.isConnected === true) element.focus({ preventScroll: true })
  else if (tries > 0) requestAnimationFrame(() => focusWhenDrawn(find, tries - 1))
}
