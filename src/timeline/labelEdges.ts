import { lengthOf, type Stretch } from '#core/dates/julianDay.ts'
import type { ItemElements } from './itemElement.ts'
import { toRem } from './textScale.ts'
import type { SceneItem } from './widget.ts'

/** What the lanes show. */
export type Sight = {
  readonly view: Stretch
  /** Width of the lanes, and how far right of its place all that is drawn stands, in px. */
  readonly width: number
  readonly shift: number
}

/** Half of a mark, in px. */
const MARK = 8

/**
 * Keeps labels whole at the edges of the screen: the label of a bar that began
 * earlier moves with the left edge as far as its bar goes, and a label that an
 * edge would cut is hidden, its mark staying. What is beyond an edge is left as
 * it is. Arithmetic only: no layout is read.
 */
export function keepLabelsWhole(
  items: readonly SceneItem[],
  elements: ItemElements,
  { view, width, shift }: Sight,
): void {
  const scale = width / lengthOf(view)
  const leftmost = leftmostBox(width, shift)
  for (const item of items) {
    const button = elements.find(item.id)
    if (button === undefined) continue
    const start = Math.max((item.start - view.start) * scale, leftmost)
    const end = (item.end - view.start) * scale
    const move = item.flipped ? 0 : moveOf(item, start, end)
    const left = item.flipped ? Math.max(start, end) - MARK - item.labelWidth : start + move - MARK
    const right = item.flipped ? Math.max(start, end) + MARK : left + 2 * MARK + item.labelWidth
    slide(button, move)
    const isInSight = right > 0 && left < width
    if (isInSight) button.toggleAttribute('data-cut', left < 0 || right > width)
  }
}

/** How far a bar's label follows the left edge of the screen, at most to the end of its bar. */
function moveOf(item: SceneItem, start: number, end: number): number {
  if (item.end === item.start || start >= MARK) return 0
  return Math.max(0, Math.min(MARK - start, end - start - item.labelWidth - MARK))
}

/** Where the box of a bar that began long ago starts, in px: vis-timeline draws none farther left. */
export function leftmostBox(width: number, shift: number): number {
  return shift - width
}

/** By how much an element has been moved. */
const slid = new WeakMap<HTMLElement, number>()

/** Moves an element right; writes only what changes, since most stay in place from frame to frame. */
export function slide(element: HTMLElement, length: number): void {
  if (length === (slid.get(element) ?? 0)) return
  slid.set(element, length)
  element.style.transform = length === 0 ? '' : `translateX(${toRem(length)})`
}
