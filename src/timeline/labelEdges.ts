import { lengthOf, type Stretch } from '#core/dates/julianDay.ts'
import type { ItemElements } from './itemElement.ts'
import type { SceneItem } from './widget.ts'

/** Half of a mark, in px. */
const MARK = 8

/**
 * Keeps labels whole at the edges of the screen: the label of a bar that began
 * earlier moves with the left edge as far as its bar goes, and a label that no
 * longer fits the screen is taken away, its mark staying. Arithmetic only: no
 * layout is read.
 */
export function keepLabelsWhole(
  items: readonly SceneItem[],
  elements: ItemElements,
  view: Stretch,
  width: number,
): void {
  const scale = width / lengthOf(view)
  for (const item of items) {
    const button = elements.find(item.id)
    if (button === undefined) continue
    // vis-timeline draws no box farther left than one width outside the screen.
    const start = Math.max((item.start - view.start) * scale, -width)
    const end = (item.end - view.start) * scale
    const shift = item.flipped ? 0 : shiftOf(item, start, end)
    const left = item.flipped ? Math.max(start, end) - MARK - item.labelWidth : start + shift - MARK
    const right = item.flipped ? Math.max(start, end) + MARK : left + 2 * MARK + item.labelWidth
    button.style.setProperty('--shift', `${shift}px`)
    button.classList.toggle('cut', left < 0 || right > width)
  }
}

/** How far a bar's label follows the left edge of the screen, at most to the end of its bar. */
function shiftOf(item: SceneItem, start: number, end: number): number {
  if (item.end === item.start || start >= MARK) return 0
  return Math.max(0, Math.min(MARK - start, end - start - item.labelWidth - MARK))
}
