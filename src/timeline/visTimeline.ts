import moment from 'moment'
import { DataSet } from 'vis-data/esnext'
import { Timeline } from 'vis-timeline/esnext'
import { fromEpochMs, toEpochMs, type Stretch } from '#core/dates/julianDay.ts'
import { spareFrames, type VisFrames } from './visFrames.ts'
import type { VisInternals } from './visInternals.ts'
import { createVisItems, type VisItems } from './visItems.ts'
import { groupElement, OPTIONS, toDate, type VisBackground, type VisGroup } from './visModel.ts'

/** vis-timeline with the handful of verbs that the widget needs, its private ones included. */
export type VisTimeline = VisFrames & {
  readonly backgrounds: DataSet<VisBackground>
  readonly items: VisItems
  readonly groups: DataSet<VisGroup>
  readonly onRange: (act: (view: Stretch, byUser: boolean) => void) => void
  readonly onRedrawn: (act: () => void) => void
  readonly setView: (view: Stretch) => void
  /** The same, but as if the reader had dragged there. */
  readonly panTo: (view: Stretch) => void
  readonly setLimits: (limits: Stretch, shortestView: number) => void
  /** Takes new sizes into account at the next frame. */
  readonly resize: () => void
  /** Width of the lane names, in px. */
  readonly namesWidth: () => number
  readonly destroy: () => void
}

type RangeChange = { readonly start: Date; readonly end: Date; readonly byUser: boolean }

const IDLE_HANDLERS = [
  'onclick',
  'ondblclick',
  'oncontextmenu',
  'onmouseover',
  'onpointerdown',
  'onpointermove',
  'onpointerup',
] as const
const MS_PER_DAY = 86_400_000

export function createVisTimeline(mount: HTMLElement): VisTimeline {
  const backgrounds = new DataSet<VisBackground>()
  const groups = new DataSet<VisGroup>()
  const timeline = new Timeline(
    mount,
    backgrounds as never,
    groups as never,
    {
      ...OPTIONS,
      moment: (date: Date) => moment.utc(date),
      template: (background: VisBackground | undefined) => background?.label ?? '',
      groupTemplate: (group: VisGroup | null) => groupElement(group),
    } as never,
  )
  const internals = timeline as unknown as VisInternals
  // With `start` and `end` among the options nothing is drawn for a second.
  internals.initialFitDone = true
  // For events of its own, to which nothing here listens, it measures the page at each move.
  for (const name of IDLE_HANDLERS) internals.dom.root[name] = null

  return {
    ...spareFrames(timeline, internals),
    backgrounds,
    items: createVisItems(internals),
    groups,
    onRange(act) {
      const tell = ({ start, end, byUser }: RangeChange) =>
        act({ start: fromEpochMs(start.getTime()), end: fromEpochMs(end.getTime()) }, byUser)
      timeline.on('rangechange', tell)
    },
    onRedrawn: (act) => timeline.on('changed', act),
    setView: ({ start, end }) =>
      timeline.setWindow(toDate(start), toDate(end), { animation: false }),
    panTo: ({ start, end }) =>
      internals.range.setRange(toEpochMs(start), toEpochMs(end), {
        animation: false,
        byUser: true,
      }),
    setLimits: (limits, shortestView) =>
      timeline.setOptions({
        min: toDate(limits.start),
        max: toDate(limits.end),
        zoomMin: shortestView * MS_PER_DAY,
        zoomMax: (limits.end - limits.start) * MS_PER_DAY,
      }),
    resize: () => internals.body.emitter.emit('_change', { queue: true }),
    namesWidth: () => internals.body.domProps.left.width,
    destroy: () => timeline.destroy(),
  }
}
