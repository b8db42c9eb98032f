import { toRem } from './textScale.ts'
import type { VisDrawnItem, VisItemSet, VisRange } from './visInternals.ts'

type ItemClass = { readonly prototype: object }

/** Share of a view in which vis draws on each side of it, besides the view itself. */
const MARGIN = 0.25

/**
 * An event is a box with its button in it, and stands in its row. vis would put
 * four elements around each, compare their HTML, measure them, and in each frame
 * take out of the page and put back what stands in the margin, since its two
 * tests of what is visible differ. Holds for all time lines of the page.
 */
export function drawItemsPlainly({ constructor, groups }: VisItemSet): void {
  const { types } = constructor as { types: { range: ItemClass; background: ItemClass } }
  Object.assign(types.range.prototype, {
    isVisible,
    redraw(this: VisDrawnItem, returnQueue?: boolean) {
      const act = () => draw(this)
      if (returnQueue !== true) act()
      return [act]
    },
    repositionY(this: VisDrawnItem) {
      const top = toRem(this.data.top ?? 0)
      if (this.dom !== null && this.dom.box.style.top !== top) this.dom.box.style.top = top
    },
  })
  Object.assign(types.background.prototype, {
    isVisible,
    _getDomComponentsSizes: () => ({ content: { width: 0 } }),
  })
  for (const lane of Object.values(groups)) {
    // An item that is added is drawn with all others at the next frame, not at once.
    Object.assign(ownerOf(lane, '_checkIfVisible'), { _checkIfVisible: () => undefined })
  }
}

function draw(item: VisDrawnItem): void {
  item.dom ??= createDom(item)
  const { box } = item.dom
  const className = `vis-item vis-range ${item.data.className}`
  if (box.className !== className) box.className = className
  const node = item.options.template(item.data)
  if (node !== '' && node.parentNode !== box) box.replaceChildren(node)
  if (box.parentNode === null) item.parent.dom.foreground.append(box)
  item.dirty = false
  item.displayed = true
}

/** vis finds the item of a box by this property, and moves a content that we do not have. */
function createDom(item: VisDrawnItem): NonNullable<VisDrawnItem['dom']> {
  const box = document.createElement('div')
  Object.assign(box, { 'vis-item': item })
  return { box, content: document.createElement('div') }
}

/** The prototype that has a method of its own, so that all heirs of it get another one. */
function ownerOf(object: object, method: string): object {
  const prototype = Object.getPrototypeOf(object) as object
  return Object.hasOwn(prototype, method) ? prototype : ownerOf(prototype, method)
}

function isVisible(this: VisDrawnItem, { start, end }: VisRange): boolean {
  const margin = (end - start) * MARGIN
  return Number(this.data.start) <= end + margin && Number(this.data.end) >= start - margin
}
