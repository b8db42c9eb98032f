import type { Stretch } from '#core/dates/julianDay.ts'

/** Tells the page where the reader has panned or zoomed to. */
export type PanZoomReport = {
  readonly later: (view: Stretch) => void
  /** Tells at once what has not been told yet. */
  readonly flush: () => void
  /** Forgets it. */
  readonly drop: () => void
  /** The last view told. */
  readonly last: () => Stretch | undefined
}

/**
 * The frame of a pan or zoom belongs to what moves; the page, which chooses
 * other events for the new view, is told once the frame is painted, and only of
 * the last view of several.
 */
export function createReport(tell: (view: Stretch) => void): PanZoomReport {
  let waiting: Stretch | undefined
  let told: Stretch | undefined
  const tellNow = () => {
    if (waiting === undefined) return
    told = waiting
    waiting = undefined
    tell(told)
  }
  return {
    later(view) {
      if (waiting === undefined) requestAnimationFrame(() => setTimeout(tellNow))
      waiting = view
    },
    flush: tellNow,
    drop() {
      waiting = undefined
    },
    last: () => told,
  }
}
