import type { Timeline } from 'vis-timeline/esnext'
import { atFrame } from './frame.ts'
import type { VisInternals, VisRange } from './visInternals.ts'
import { drawLane } from './visItems.ts'

/** How vis-timeline redraws, cut down to what this page needs. */
export type VisFrames = {
  /** How far right of where vis-timeline thinks it is everything stands, as a share of the view. */
  readonly shift: () => number
  /** Changes items, which are drawn at the next frame. */
  readonly change: (act: () => void) => void
}

/** Share of a view after which a pan brings in what was outside; less than what is drawn beyond the screen. */
const DRAWN_ANEW = 0.2
/** Share of a view after which a pan puts all items in their places; vis draws no box farther out than one view. */
const PLACED_ANEW = 0.75

/**
 * A redraw of vis-timeline measures its panels, lanes and items between its
 * changes, and each time the browser lays the page out anew. All sizes are
 * those of our style sheet and change only with the size of the page or its
 * lanes; so a new view or new items only put the items in their places. A pan
 * leaves those in place that are, and moves the whole.
 */
export function spareFrames(timeline: Timeline, vis: VisInternals): VisFrames {
  const { itemSet, body } = vis
  const { toScreen } = itemSet.conversion
  /** The ranges at which items were last put in their places, and last brought in. */
  let placed: VisRange = { start: 0, end: 0 }
  let drawn = placed
  let isPlacing = false
  let isFed = false
  let isFeeding = false

  const widthOf = (ms: number) => (ms * body.domProps.center.width) / (placed.end - placed.start)
  itemSet.conversion.toScreen = (time) =>
    isPlacing ? widthOf(Number(time) - placed.start) : toScreen(time)

  const shift = () =>
    isPan(placed, vis.range, PLACED_ANEW)
      ? (placed.start - vis.range.start) / (placed.end - placed.start)
      : 0
  const move = () => {
    const px = shift() * body.domProps.center.width
    itemSet.dom.frame.style.transform = px === 0 ? '' : `translateX(${px}px)`
  }
  const place = () => {
    isFed = false
    drawn = copyOf(vis.range)
    if (!isPan(placed, drawn, PLACED_ANEW)) placed = drawn
    isPlacing = true
    for (const lane of Object.values(itemSet.groups)) lane.visibleItems = drawLane(lane, drawn)
    body.emitter.emit('changed')
    isPlacing = false
  }
  const follow = () => {
    if (isFed || !isPan(drawn, vis.range, DRAWN_ANEW)) place()
    else move()
  }
  const followSoon = () => {
    if (vis.initialDrawDone) atFrame(follow)
    else vis._redraw()
  }

  // These two have no other listener than vis-timeline's own, which redraws everything.
  timeline.off('rangechange')
  timeline.off('_change')
  timeline.on('_change', (how?: { readonly queue?: boolean }) => {
    if (isFeeding) return
    if (how?.queue === true) vis._redraw()
    else vis._origRedraw()
  })
  timeline.on('rangechange', followSoon)
  timeline.on('changed', () => {
    if (!isPlacing) {
      drawn = copyOf(vis.range)
      placed = drawn
    }
    move()
  })

  return {
    shift,
    change(act) {
      // Each change asks for a redraw at the next frame, and makes one at once as well.
      const { redraw } = itemSet
      itemSet.redraw = () => false
      isFeeding = true
      act()
      isFeeding = false
      itemSet.redraw = redraw
      isFed = true
      followSoon()
    },
  }
}

/** Whether `to` is as long as `from` and not farther from it than a share of its length. */
function isPan(from: VisRange, to: VisRange, farthest: number): boolean {
  const length = to.end - to.start
  return (
    Math.abs(from.end - from.start - length) < length / 1e5 &&
    Math.abs(from.start - to.start) < length * farthest
  )
}

function copyOf({ start, end }: VisRange): VisRange {
  return { start, end }
}
