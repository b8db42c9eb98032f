import type { Timeline } from 'vis-timeline/esnext'

/** What vis-timeline 8.5.4 keeps private about its frames. */
export type VisFrameInternals = {
  readonly initialDrawDone: boolean
  readonly range: Range
  readonly body: {
    readonly emitter: { readonly emit: (name: string, detail?: object) => void }
    readonly domProps: { readonly center: { readonly width: number } }
  }
  readonly itemSet: {
    redraw: () => boolean
    readonly constructor: unknown
    readonly groups: { readonly [id: string]: Group }
    readonly dom: { readonly frame: HTMLElement }
  }
  /** At the next frame. */
  readonly _redraw: () => void
  /** At once. */
  readonly _origRedraw: () => void
}
type Range = { readonly start: number; readonly end: number }
type Group = {
  readonly orderedItems: object
  visibleItems: readonly Item[]
  readonly _updateItemsInRange: (ordered: object, visible: readonly Item[], range: Range) => Item[]
}
type Item = {
  readonly data: { readonly start: number; readonly end: number }
  top: number | null
  readonly repositionY: () => void
}
type RangeItem = Item & {
  dirty: boolean
  dom: { readonly box: HTMLElement; readonly content: HTMLElement } | null
}
type ItemClass = { readonly prototype: object }

/** How vis-timeline redraws, cut down to what this page needs. */
export type VisFrames = {
  /** How far right of where it was drawn everything stands at the next frame, in px. */
  readonly shift: () => number
  /** Changes items, which are drawn at the next frame. */
  readonly change: (act: () => void) => void
}

/** Share of a view that vis draws on each side of it, besides the view itself. */
const MARGIN = 0.25
/** Share of a view after which a moved drawing is drawn anew; less than the margin. */
const FARTHEST = 0.2

/**
 * A redraw of vis-timeline measures its panels, lanes and items between its
 * changes, and each time the browser lays the page out anew. All sizes are
 * those of our style sheet and change only with the size of the page or its
 * lanes; so a new view or new items only put the items in their places, and a
 * pan moves what is drawn until it nears the end of the margin.
 */
export function spareFrames(timeline: Timeline, vis: VisFrameInternals): VisFrames {
  spareMeasuring(vis)
  let drawn = { start: 0, end: 0 }
  let shift = 0
  let isDue = false
  let isFeeding = false

  const place = () => {
    isDue = false
    for (const group of Object.values(vis.itemSet.groups)) placeItems(group, vis.range)
    vis.body.emitter.emit('changed')
  }
  const placeAtNextFrame = () => {
    if (!vis.initialDrawDone) vis._redraw()
    else if (!isDue) {
      isDue = true
      requestAnimationFrame(place)
    }
  }
  const move = (to: number) => {
    if (shift === to) return
    shift = to
    vis.itemSet.dom.frame.style.transform = shift === 0 ? '' : `translateX(${shift}px)`
  }

  // These two have no other listener than vis-timeline's own, which redraws everything.
  timeline.off('rangechange')
  timeline.off('_change')
  timeline.on('_change', (how?: { readonly queue?: boolean }) => {
    if (isFeeding) placeAtNextFrame()
    else if (how?.queue === true) vis._redraw()
    else vis._origRedraw()
  })
  timeline.on('rangechange', () => {
    const { start, end } = vis.range
    const length = end - start
    const share = (drawn.start - start) / length
    const isPan = Math.abs(length - (drawn.end - drawn.start)) < length / 1e5
    if (isPan && Math.abs(share) < FARTHEST) move(share * vis.body.domProps.center.width)
    else placeAtNextFrame()
  })
  timeline.on('changed', () => {
    drawn = { start: vis.range.start, end: vis.range.end }
    move(0)
  })

  return {
    shift: () => (isDue ? 0 : shift),
    change(act) {
      // Each change asks for a redraw at the next frame, and makes one at once as well.
      const { redraw } = vis.itemSet
      vis.itemSet.redraw = () => false
      isFeeding = true
      act()
      isFeeding = false
      vis.itemSet.redraw = redraw
    },
  }
}

/** Takes items into the page and out of it, and puts each where its days are. */
function placeItems(group: Group, range: Range): void {
  group.visibleItems = group._updateItemsInRange(group.orderedItems, group.visibleItems, range)
  for (const item of group.visibleItems) {
    item.top ??= 0
    item.repositionY()
  }
}

/**
 * What stands in the margin is not taken out of the page and put back in each
 * frame, as vis does, whose two tests of what is visible differ; no item is
 * measured, nor drawn alone when it is added. Holds for all time lines of the page.
 */
function spareMeasuring({ itemSet }: VisFrameInternals): void {
  const { types } = itemSet.constructor as { types: { range: ItemClass; background: ItemClass } }
  const isVisible = function (this: Item, { start, end }: Range) {
    const margin = (end - start) * MARGIN
    return this.data.start <= end + margin && this.data.end >= start - margin
  }
  Object.assign(types.range.prototype, {
    isVisible,
    // Without the frames that vis puts around contents: half as many elements to lay out.
    _createDomElement(this: RangeItem) {
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
  for (const group of Object.values(itemSet.groups)) {
    Object.assign(ownerOf(group, '_checkIfVisible'), { _checkIfVisible: () => undefined })
  }
}

/** The prototype that has a method of its own, so that all heirs of it get another one. */
function ownerOf(object: object, method: string): object {
  const prototype = Object.getPrototypeOf(object) as object
  return Object.hasOwn(prototype, method) ? prototype : ownerOf(prototype, method)
}
