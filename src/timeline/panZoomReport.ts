import { lengthOf, type Stretch } from '#core/dates/julianDay.ts'
import { atFrameAfterNext } from './frame.ts'

/** Tells the page where the reader has panned or zoomed to. */
export type PanZoomReport = {
  readonly later: (view: Stretch) => void
  /** Tells at once what has not been told yet. */
  readonly flush: () => void
  /** Forgets it, and what was told last. */
  readonly drop: () => void
  /** The last view told. */
  readonly last: () => Stretch | undefined
}

/** After so long without a move a zoom rests, in ms. */
const REST = 100
/** A zoom goes so far on what was chosen for the view told last: out to less than is drawn beyond it, in to half of it. */
const FARTHEST_OUT = 0.2
const CLOSEST_IN = 0.5

/**
 * The frame of a pan or zoom belongs to what moves; the page, which chooses
 * other events for the new view, is told in the frame after it, and only of the
 * last view of several. Told between the two, it would be laid out for the next
 * pointer event and once more for the frame. A zoom that goes on is told in steps: other events
 * at each notch would cost as much as all the rest, and flicker.
 */
export function createReport(tell: (view: Stretch) => void): PanZoomReport {
  let waiting: Stretch | undefined
  let told: Stretch | undefined
  let isDue = false
  let rest: ReturnType<typeof setTimeout> | undefined
  const forget = () => {
    clearTimeout(rest)
    isDue = false
    waiting = undefined
  }
  const tellNow = () => {
    const view = waiting
    forget()
    if (view === undefined) return
    told = view
    tell(view)
  }
  return {
    later(view) {
      waiting = view
      clearTimeout(rest)
      if (isDue) return
      isDue = told === undefined || !isSmallZoom(told, view)
      if (isDue) atFrameAfterNext(tellNow)
      else rest = setTimeout(tellNow, REST)
    },
    flush: tellNow,
    drop() {
      forget()
      told = undefined
    },
    last: () => told,
  }
}

/** Whether what was chosen for one view will do for another of a different length until the reader rests. */
function isSmallZoom(from: Stretch, to: Stretch): boolean {
  const length = lengthOf(from)
  const isPan = Math.abs(lengthOf(to) / length - 1) < 1e-6
  return (
    !isPan &&
    lengthOf(to) > length * CLOSEST_IN &&
    to.start > from.start - length * FARTHEST_OUT &&
    to.end < from.end + length * FARTHEST_OUT
  )
}
