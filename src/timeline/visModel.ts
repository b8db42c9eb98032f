import { toEpochMs, type Stretch } from '#core/dates/julianDay.ts'
import type { BandLabels } from './bandLabels.ts'
import type { BandsHead } from './bandsHead.ts'
import type { ItemElements } from './itemElement.ts'
import type { ItemData } from './plainItem.ts'
import type { RulerHead } from './rulerHead.ts'
import type { CountLabels } from './countLabels.ts'
import { createBox, rowTop } from './itemBox.ts'
import { toRem } from './textScale.ts'
import type {
  Scene,
  SceneBand,
  SceneCount,
  SceneItem,
  SceneRuler,
  SceneRulerLane,
} from './widget.ts'

/** A background as vis-timeline takes it. Ids carry a prefix, since vis uses them as keys of plain objects. */
export type VisBackground = {
  readonly id: string
  readonly group?: string
  readonly start: Date
  readonly end: Date
  readonly type: 'background'
  readonly className: string
  readonly label?: HTMLElement
}
export type VisGroup = {
  readonly id: string
  readonly order: number
  readonly className: string
  readonly label: string
  /** In place of the label. */
  readonly head?: HTMLElement
}

/** The first two groups hold the axis and the ribbon; their heights are those of timeline.css. */
export const AXIS_GROUP = { id: 'axis', height: 52 }
export const BANDS_GROUP = { id: 'bands', height: 30 }

/** A line of the lane of rulers. */
export const RULER_LINE = 18
const RULER_TOP = 4

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

function inMs({ start, end }: Stretch): Stretch {
  return { start: toEpochMs(start), end: toEpochMs(end) }
}

export function eventToVis(item: SceneItem, elements: ItemElements): ItemData {
  const { id, lane, flipped } = item
  const { box, stretch } = elements.of(item)
  return {
    id: `event:${id}`,
    group: `lane:${lane}`,
    ...inMs(item),
    isAtEnd: flipped,
    box,
    stretch,
  }
}

/** Each period twice: its name on the ribbon, and a tint behind all lanes. */
export function bandsToVis(bands: readonly SceneBand[], labels: BandLabels): VisBackground[] {
  return bands.flatMap(({ id, relation, start, end }): VisBackground[] => {
    const days = { start: toDate(start), end: toDate(end), type: 'background' as const }
    const label = labels.of(id)
    label.dataset['bandId'] = id
    return [
      { ...days, id: `tint:${id}`, className: `tint ${relation}` },
      {
        ...days,
        id: `band:${id}`,
        group: BANDS_GROUP.id,
        className: `band ${relation}`,
        label,
      },
    ]
  })
}

export function countToVis(count: SceneCount, labels: CountLabels): ItemData {
  const { id, lane, row } = count
  const box = createBox(rowTop(row))
  box.append(labels.of(count))
  return {
    id: `count:${id}`,
    group: `lane:${lane}`,
    ...inMs(count),
    box,
    stretch: box,
  }
}

export function rulersToVis(rulers: readonly SceneRuler[], labels: BandLabels): ItemData[] {
  return rulers.map(({ id, state, line, ...days }) => {
    const label = labels.of(id)
    label.dataset['rulerId'] = id
    const box = createBox(toRem(RULER_TOP + RULER_LINE * line))
    box.classList.add('ruler', `line-${line}`)
    box.append(label)
    return {
      id: `ruler:${id}`,
      group: rulerGroup(state),
      ...inMs(days),
      box,
      stretch: box,
    }
  })
}

export function lanesToVis(
  { lanes, bandsHead, rulerLane }: Scene,
  heads: { readonly bandsHead: BandsHead; readonly rulerHead: RulerHead },
): VisGroup[] {
  return [
    { id: AXIS_GROUP.id, order: 0, className: 'lane-axis', label: '' },
    {
      id: BANDS_GROUP.id,
      order: 1,
      className: 'lane-bands',
      label: '',
      head: heads.bandsHead.of(bandsHead),
    },
    ...(rulerLane === null ? [] : rulersToGroups(rulerLane, heads.rulerHead)),
    ...lanes.map(({ id, label }, i) => ({
      id: `lane:${id}`,
      order: i + 10,
      className: `lane lane-${id}`,
      label,
    })),
  ]
}

function rulersToGroups(lane: SceneRulerLane, heads: RulerHead): VisGroup[] {
  const ids = lane.rows.length === 0 ? ['head'] : lane.rows.map(({ id }) => id)
  return ids.map((id, row) => ({
    id: rulerGroup(id),
    order: row + 2,
    className: 'lane-rulers',
    label: '',
    head: heads.of(lane, row),
  }))
}

function rulerGroup(state: string): string {
  return `rulers:${state}`
}

/** vis reads strings as HTML; a text node is shown as written. */
export function groupElement(group: VisGroup | null): HTMLElement {
  return group?.head ?? textElement('lane-label', group?.label ?? '')
}

function textElement(className: string, text: string): HTMLElement {
  const element = document.createElement('span')
  element.className = className
  element.textContent = text
  return element
}
