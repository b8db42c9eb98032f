import type { VisDrawnItem, VisItemSet, VisRange } from './visInternals.ts'

type ItemClass = { readonly prototype: object }

/** Share of a view in which vis draws on each side of it, besides the view itself. */
const MARGIN = 0.25

/**
 * What stands in the margin is not taken out of the page and put back in each
 * frame, as vis does, whose two tests of what is visible differ; no item is
 * measured, nor drawn alone when it is added. Holds for all time lines of the page.
 */
export function drawItemsPlainly({ constructor, groups }: VisItemSet): void {
  const { types } = constructor as { types: { range: ItemClass; background: ItemClass } }
  Object.assign(types.range.prototype, {
    isVisible,
    // Without the frames that vis puts around contents: half as many elements to lay out.
    _createDomElement(this: VisDrawnItem) {
      if (this.dom !== null) return
      const box = document.createElement('div')
      const content = document.createElement('div')
      content.className = 'vis-item-content'
      box.append(content)
      this.dom = { box, content }
      Object.assign(box, { 'vis-item': this })
      this.dirty = true
    },
    _getDomComponentsSizes(this: { overflow: boolean; whiteSpace: boolean }) {
      this.overflow = true
      this.whiteSpace = false
      return { content: { width: 0 }, box: { height: 0 } }
    },
  })
  Object.assign(types.background.prototype, {
    isVisible,
    _getDomComponentsSizes: () => ({ content: { width: 0 } }),
  })
  for (const lane of Object.values(groups)) {
    Object.assign(ownerOf(lane, '_checkIfVisible'), { _checkIfVisible: () => undefined })
  }
}

/** The prototype that has a method of its own, so that all heirs of it get another one. */
function ownerOf(object: object, method: string): object {
  const prototype = Object.getPrototypeOf(object) as object
  return Object.hasOwn(prototype, method) ? prototype : ownerOf(prototype, method)
}

function isVisible(this: VisDrawnItem, { start, end }: VisRange): boolean {
  const margin = (end - start) * MARGIN
  return this.data.start <= end + margin && this.data.end >= start - margin
}
