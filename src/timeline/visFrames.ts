import type { Timeline } from 'vis-timeline/esnext'

/** Whatever vis-timeline 8.5.4 keeps private about its frames and does more often than this page needs. */
export type VisFrameInternals = {
  readonly initialDrawDone: boolean
  readonly range: { readonly start: number; readonly end: number }
  readonly body: { readonly domProps: { readonly center: { readonly width: number } } }
  readonly itemSet: {
    readonly constructor: unknown
    readonly groups: object
    readonly dom: { readonly frame: HTMLElement }
  }
  readonly _redraw: () => void
}

type VisibleItem = { readonly data: { readonly start: number; readonly end: number } }
type VisClass = { readonly prototype: object }

/** Share of a view that vis draws on each side of it, besides the view itself. */
const MARGIN = 0.25
/** Share of a view after which a moved drawing is drawn anew; less than the margin. */
const FARTHEST = 0.2

/**
 * Our items have the heights of our style sheet and overflow their boxes, so
 * nothing needs to be measured; and what stands in the margin is not taken out
 * of the page and put back in each frame, as vis does, since its two tests of
 * what is visible differ. Holds for all time lines of the page.
 */
export function spareMeasuring({ itemSet }: VisFrameInternals): void {
  const { types } = itemSet.constructor as { types: { range: VisClass; background: VisClass } }
  const isVisible = function (this: VisibleItem, { start, end }: VisFrameInternals['range']) {
    const margin = (end - start) * MARGIN
    return this.data.start <= end + margin && this.data.end >= start - margin
  }
  Object.assign(types.range.prototype, {
    isVisible,
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
  for (const group of Object.values(itemSet.groups) as object[]) {
    // An item that was added is drawn with all others at the next frame, not at once.
    Object.assign(Object.getPrototypeOf(group) as object, { _checkIfVisible: () => undefined })
  }
}

/**
 * A pan moves what is drawn and leaves the redraw for when it nears the end of
 * the margin: one style instead of one for each item and frame. The answer tells
 * how far everything is moved at the next frame, in px.
 */
export function moveInsteadOfRedrawing(timeline: Timeline, vis: VisFrameInternals): () => number {
  let drawn = { start: 0, end: 0 }
  let shift = 0
  let isRedrawDue = false
  const move = (to: number) => {
    if (shift === to) return
    shift = to
    vis.itemSet.dom.frame.style.transform = shift === 0 ? '' : `translateX(${shift}px)`
  }

  // vis-timeline's own and only listener redraws.
  timeline.off('rangechange')
  timeline.on('rangechange', () => {
    if (!vis.initialDrawDone) return
    const { start, end } = vis.range
    const length = end - start
    const share = (drawn.start - start) / length
    const isPan = Math.abs(length - (drawn.end - drawn.start)) < length / 1e5
    if (isPan && Math.abs(share) < FARTHEST) move(share * vis.body.domProps.center.width)
    else {
      isRedrawDue = true
      vis._redraw()
    }
  })
  timeline.on('changed', () => {
    drawn = { start: vis.range.start, end: vis.range.end }
    isRedrawDue = false
    move(0)
  })
  return () => (isRedrawDue ? 0 : shift)
}
