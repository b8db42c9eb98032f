import type { ItemElements } from './itemElement.ts'
import type { Scene } from './widget.ts'

/** Makes one item the tab stop: the focused one, else the first one drawn. */
export function createRovingTabStop(elements: ItemElements): (scene: Scene) => void {
  let stop: HTMLButtonElement | undefined
  return ({ items, focusedId }) => {
    const item = items.find(({ id }) => id === focusedId) ?? items[0]
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
