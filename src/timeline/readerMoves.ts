import type { Stretch } from '#core/dates/julianDay.ts'
import { createInertia } from './inertia.ts'
import { createReport } from './panZoomReport.ts'
import type { VisTimeline } from './visTimeline.ts'

/** Where the reader takes the time line by hand. */
export type ReaderMoves = {
  readonly note: (view: Stretch) => void
  /** Whether the page has this view from the reader. */
  readonly isOf: (view: Stretch) => boolean
  /** Something else moves the time line now. */
  readonly giveWay: () => void
  readonly destroy: () => void
}

/** Tells of each move once its frame is painted, and lets a drag run on. `where` says where the time line has come to. */
export function createReaderMoves(
  mount: HTMLElement,
  timeline: Pick<VisTimeline, 'panTo'>,
  where: () => Stretch | undefined,
  tell: (view: Stretch) => void,
): ReaderMoves {
  const report = createReport(tell)
  const panTo = (view: Stretch) => {
    timeline.panTo(view)
    return where() ?? view
  }
  const inertia = createInertia(mount, panTo, report.flush)
  return {
    note(view) {
      report.later(view)
      inertia.note(view)
    },
    isOf: (view) => view === report.last(),
    giveWay() {
      report.drop()
      inertia.stop()
    },
    destroy() {
      report.drop()
      inertia.destroy()
    },
  }
}
