import type { KeyboardEvent, MouseEvent } from 'react'

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
}

/** Of `ids` the one to which a key leads from the entry that has the keyboard; null for a key that leads nowhere. */
export function entryKey(ids: readonly string[], event: KeyboardEvent): string | null {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null
  const step = STEPS[event.key]
  const at = ids.indexOf(entryAt(event.target) ?? '')
  if (step === undefined || at < 0) return null
  event.preventDefault()
  return ids[Math.max(0, Math.min(ids.length - 1, at + step))] ?? null
}

/** The event that a click opens: that of the entry or row, unless the click marks text or asks the browser for a new tab. */
export function entryClick(event: MouseEvent): string | null {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null
  const entry = event.target instanceof Element ? event.target.closest('li, tbody tr') : null
  const isMarking = getSelection()?.isCollapsed === false
  const isLink = event.target instanceof Element && event.target.closest('a') !== null
  if (entry === null || (isMarking && !isLink)) return null
  event.preventDefault()
  return entryAt(entry.querySelector('[data-event-id]'))
}

/** The event of a title that has the keyboard. */
export function entryAt(target: EventTarget | null): string | null {
  return target instanceof HTMLElement ? (target.dataset['eventId'] ?? null) : null
}

/** The title of an event, if it is in the document. */
export function linkTo(box: HTMLElement | null, id: string | null): HTMLElement | null {
  return id === null
    ? null
    : (box?.querySelector<HTMLElement>(`[data-event-id="${CSS.escape(id)}"]`) ?? null)
}

/** Scrolls as little as shows the whole entry or row. */
export function bringIntoSight(link: HTMLElement | null): void {
  entryOf(link)?.scrollIntoView({ block: 'nearest' })
}

/**
 * The same, but an entry of which nothing was seen comes to the middle, with what
 * happened before and after it. Whether the entry is in the document.
 */
export function bringToMiddle(box: HTMLElement | null, id: string | null): boolean {
  const entry = entryOf(linkTo(box, id))
  if (box === null || entry === null) return false
  const [outer, inner] = [box.getBoundingClientRect(), entry.getBoundingClientRect()]
  const isSeen = inner.top < outer.bottom && inner.bottom > outer.top
  entry.scrollIntoView({ block: isSeen ? 'nearest' : 'center' })
  return true
}

/** Of a row its title, which is as high: the other cells may stay at the side. */
function entryOf(link: HTMLElement | null): HTMLElement | null {
  return link?.closest<HTMLElement>('li, th') ?? null
}
