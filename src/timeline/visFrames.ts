import type { Timeline } from 'vis-timeline/esnext'
import type { VisInternals, VisLane, VisRange } from './visInternals.ts'

/** How vis-timeline redraws, cut down to what this page needs. */
export type VisFrames = {
  /** How far right of where it was drawn everything stands at the next frame, in px. */
  readonly shift: () => number
  /** Changes items, which are drawn at the next frame. */
  readonly change: (act: () => void) => void
}

/** Share of a view after which a moved drawing is drawn anew; less than what is drawn beyond the screen. */
const FARTHEST = 0.2

/**
 * A redraw of vis-timeline measures its panels, lanes and items between its
 * changes, and each time the browser lays the page out anew. All sizes are
 * those of our style sheet and change only with the size of the page or its
 * lanes; so a new view or new items only put the items in their places, and a
 * pan moves what is drawn until it nears the end of the margin.
 */
export function spareFrames(timeline: Timeline, vis: VisInternals): VisFrames {
  let drawn = { start: 0, end: 0 }
  let shift = 0
  let isDue = false
  let isFeeding = false

  const place = () => {
    isDue = false
    for (const lane of Object.values(vis.itemSet.groups)) placeItems(lane, vis.range)
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
function placeItems(lane: VisLane, range: VisRange): void {
  lane.visibleItems = lane._updateItemsInRange(lane.orderedItems, lane.visibleItems, range)
  for (const item of lane.visibleItems) {
    item.top ??= 0
    item.repositionY()
  }
}
