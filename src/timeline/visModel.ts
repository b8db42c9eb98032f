import { toEpochMs } from '#core/dates/julianDay.ts'
import type { BandLabels } from './bandLabels.ts'
import { itemClass } from './itemElement.ts'
import type { Scene, SceneBand, SceneItem } from './widget.ts'

/** An item as vis-timeline takes it. Ids carry a prefix, since vis uses them as keys of plain objects. */
export type VisItem = {
  readonly id: string
  readonly eventId?: string
  readonly group?: string
  readonly start: Date
  readonly end: Date
  readonly type: 'range' | 'background'
  readonly className: string
  /** 0 is the top row of the lane. */
  readonly row?: number
  readonly align?: 'left'
  readonly label?: HTMLElement
}
export type VisGroup = {
  readonly id: string
  readonly order: number
  readonly className: string
  readonly label: string
}

/** The first two groups hold the axis and the ribbon; their heights are those of timeline.css. */
export const AXIS_GROUP = { id: 'axis', height: 52 }
export const BANDS_GROUP = { id: 'bands', height: 30 }

export const ROW_HEIGHT = 27
/** Above the first row and below the last one together. */
export const LANE_PADDING = 10

/** What vis-timeline is told once. Reasons: docs/decisions/0002-vis-timeline.md. */
export const OPTIONS = {
  rtl: false,
  autoResize: false,
  height: '100%',
  stack: false,
  align: 'left',
  selectable: false,
  showCurrentTime: false,
  showMajorLabels: false,
  showMinorLabels: false,
  showTooltips: false,
  // The axis is ours; its smallest possible one costs least in every frame.
  timeAxis: { scale: 'year', step: 1000 },
  orientation: { axis: 'top', item: 'top' },
  margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
  groupOrder: 'order',
  verticalScroll: true,
  horizontalScroll: true,
  horizontalScrollKey: 'shiftKey',
  horizontalScrollInvert: true,
  zoomKey: 'ctrlKey',
}

export function toDate(day: number): Date {
  return new Date(toEpochMs(day))
}

export function itemToVis(item: SceneItem): VisItem {
  return {
    id: `event:${item.id}`,
    eventId: item.id,
    group: `lane:${item.lane}`,
    start: toDate(item.start),
    end: toDate(item.end),
    type: 'range',
    className: itemClass(item),
    row: item.row,
    align: 'left',
  }
}

/** Each period twice: its name on the ribbon, and a tint behind all lanes. */
export function bandsToVis(bands: readonly SceneBand[], labels: BandLabels): VisItem[] {
  return bands.flatMap(({ id, relation, start, end }): VisItem[] => {
    const days = { start: toDate(start), end: toDate(end), type: 'background' as const }
    return [
      { ...days, id: `tint:${id}`, className: `tint ${relation}` },
      {
        ...days,
        id: `band:${id}`,
        group: BANDS_GROUP.id,
        className: `band ${relation}`,
        align: 'left',
        label: labels.of(id),
      },
    ]
  })
}

export function lanesToVis({ lanes, bandsLabel }: Scene): VisGroup[] {
  return [
    { id: AXIS_GROUP.id, order: 0, className: 'lane-axis', label: '' },
    { id: BANDS_GROUP.id, order: 1, className: 'lane-bands', label: bandsLabel },
    ...lanes.map(({ id, label }, i) => ({
      id: `lane:${id}`,
      order: i + 2,
      className: `lane lane-${id}`,
      label,
    })),
  ]
}

/** vis reads strings as HTML; a text node is shown as written. */
export function groupElement(group: VisGroup | null): HTMLElement {
  return textElement('lane-label', group?.label ?? '')
}

function textElement(className: string, text: string): HTMLElement {
  const element = document.createElement('span')
  element.className = className
  element.textContent = text
  return element
}
