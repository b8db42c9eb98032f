import moment from 'moment'
import { DataSet } from 'vis-data/esnext'
import { Timeline } from 'vis-timeline/esnext'
import { fromEpochMs, type Stretch } from '#core/dates/julianDay.ts'
import { createAxisLayer } from './axisLayer.ts'
import { createBandLabels } from './bandLabels.ts'
import { diffById } from './diffById.ts'
import { createItemElements } from './itemElement.ts'
import { keepLabelsWhole } from './labelEdges.ts'
import { listenToReader } from './readerInput.ts'
import {
  AXIS_GROUP,
  BANDS_GROUP,
  bandsToVis,
  groupElement,
  itemToVis,
  lanesToVis,
  OPTIONS,
  toDate,
  type VisGroup,
  type VisItem,
} from './visModel.ts'
import type { CreateWidget, Scene, SceneItem } from './widget.ts'
import './timeline.css'

type RangeChange = { readonly start: Date; readonly end: Date; readonly byUser: boolean }

/** What vis-timeline 8.5.4 does not offer in public; e2e/widget.spec.ts holds that it is still there. */
type Internals = {
  initialFitDone: boolean
  readonly itemSet: { redraw: () => boolean }
  readonly body: {
    readonly emitter: { readonly emit: (name: string, detail: object) => void }
    readonly domProps: { readonly center: { readonly width: number }; readonly left: { readonly width: number } }
  }
}

const ROW_HEIGHT = 27
const LANE_PADDING = 10
/** Fewer rows than this and the lanes scroll instead. */
const FEWEST_ROWS = 2
const AT_ONCE = { animation: false }

export const createVisWidget: CreateWidget = (container, events) => {
  const mount = document.createElement('div')
  mount.className = 'timeline-mount'
  const axis = createAxisLayer()
  mount.append(axis.element)
  container.append(mount)

  const elements = createItemElements()
  const bandLabels = createBandLabels()
  const itemById = new Map<string, SceneItem>()
  const items = new DataSet<VisItem>()
  const groups = new DataSet<VisGroup>()
  const timeline = new Timeline(mount, items as never, groups as never, {
    ...OPTIONS,
    moment: (date: Date) => moment.utc(date),
    template: (item: VisItem | undefined) => {
      const shownItem = itemById.get(item?.eventId ?? '')
      return shownItem === undefined ? (item?.label ?? '') : elements.of(shownItem)
    },
    groupTemplate: (group: VisGroup | null) => groupElement(group),
  } as never)
  const internals = timeline as unknown as Internals
  // With `start` and `end` among the options nothing is drawn for a second.
  internals.initialFitDone = true

  let shown: Partial<Scene> = {}
  let dragged: Stretch | undefined
  let width = 0
  let isDestroyed = false

  const drawEdges = (view: Stretch) => {
    if (shown.words === undefined || shown.items === undefined) return
    axis.draw(view, width, shown.words)
    keepLabelsWhole(shown.items, elements, view, width)
    bandLabels.fit(shown.bands ?? [], view, width)
  }

  const onRangeChange = ({ start, end, byUser }: RangeChange) => {
    const view = { start: fromEpochMs(start.getTime()), end: fromEpochMs(end.getTime()) }
    drawEdges(view)
    if (!byUser) return
    dragged = view
    events.onPanZoom(view)
  }
  timeline.on('rangechange', onRangeChange)
  timeline.on('rangechanged', onRangeChange)

  let redraws = 0
  timeline.on('changed', () => {
    redraws++
  })
  /** Lanes push each other down over several redraws; calls `act` once a frame passed without one. */
  const whenStill = (act: () => void, seen = -1, frames = 20) => {
    if (seen === redraws || frames === 0) act()
    else {
      const now = redraws
      requestAnimationFrame(() => requestAnimationFrame(() => whenStill(act, now, frames - 1)))
    }
  }

  const measure = () => {
    const lanes = Math.max(1, shown.lanes?.length ?? 1)
    const { height } = mount.getBoundingClientRect()
    const free = height - AXIS_GROUP.height - BANDS_GROUP.height - lanes
    const laneHeight = Math.max(Math.floor(free / lanes), FEWEST_ROWS * ROW_HEIGHT + LANE_PADDING)
    mount.style.setProperty('--lane-height', `${laneHeight}px`)
    internals.body.emitter.emit('_change', { queue: true })
    width = mount.clientWidth - internals.body.domProps.left.width
    axis.element.style.setProperty('--axis-start', `${internals.body.domProps.left.width}px`)
    const rowsPerLane = Math.floor((laneHeight - LANE_PADDING) / ROW_HEIGHT)
    events.onStage({ width, rowsPerLane })
  }
  const resize = new ResizeObserver(measure)
  resize.observe(mount)
  const stopListening = listenToReader(mount, events)

  const showItems = (next: Scene) => {
    const before = shown.items ?? []
    for (const item of next.items) itemById.set(item.id, item)
    const { upserted, removedIds } = diffById(before, next.items)
    // Each event of a DataSet makes vis redraw all items at once, besides the
    // redraw that it queues for the next frame, which is enough.
    const { redraw } = internals.itemSet
    internals.itemSet.redraw = () => false
    items.remove(removedIds.map((id) => `event:${id}`))
    items.update(upserted.map(itemToVis))
    internals.itemSet.redraw = redraw
    // An item in place keeps its node, which vis does not ask for again.
    for (const item of upserted) elements.of(item)
    for (const id of removedIds) itemById.delete(id)
  }

  /** vis takes every lane out of the page and puts it back, so the keyboard is brought back too. */
  const showLanes = (lanes: readonly VisGroup[]) => {
    const focused = mount.contains(document.activeElement) ? document.activeElement : null
    const gone = groups.getIds().filter((id) => !lanes.some((lane) => lane.id === id))
    groups.remove(gone)
    groups.update([...lanes])
    if (focused instanceof HTMLElement) focusWhenDrawn(() => focused)
  }

  return {
    show(scene) {
      const previous = shown
      shown = scene
      if (scene.lanes !== previous.lanes || scene.bandsLabel !== previous.bandsLabel) {
        showLanes(lanesToVis(scene))
        queueMicrotask(() => {
          if (!isDestroyed) measure()
        })
      }
      if (scene.bands !== previous.bands) {
        const old = items.getIds({ filter: ({ eventId }) => eventId === undefined })
        items.remove(old)
        items.add(bandsToVis(scene.bands, bandLabels))
      }
      if (scene.items !== previous.items) {
        shown = { ...scene, items: previous.items ?? [] }
        showItems(scene)
        shown = scene
      }
      if (scene.limits !== previous.limits) {
        timeline.setOptions({
          min: toDate(scene.limits.start),
          max: toDate(scene.limits.end),
          zoomMin: scene.shortestView * 86_400_000,
          zoomMax: (scene.limits.end - scene.limits.start) * 86_400_000,
        })
      }
      // Moving to where the reader has just dragged would fight the drag.
      if (scene.view !== previous.view && scene.view !== dragged) {
        timeline.setWindow(toDate(scene.view.start), toDate(scene.view.end), AT_ONCE)
      }
      if (scene.focusedId !== previous.focusedId || scene.items !== previous.items) {
        rove(scene, previous.focusedId ?? null)
      }
      drawEdges(scene.view)
      if (scene.items !== previous.items || scene.words !== previous.words) {
        whenStill(() => {
          if (isDestroyed || shown.items !== scene.items) return
          mount.classList.add('drawn')
          events.onDrawn()
        })
      }
    },
    focusItem(id) {
      focusWhenDrawn(() => elements.find(id))
    },
    destroy() {
      isDestroyed = true
      stopListening()
      resize.disconnect()
      timeline.destroy()
      mount.remove()
    },
  }

  /** One tab stop: the focused item, else the first one drawn. */
  function rove(scene: Scene, previousId: string | null): void {
    for (const id of [previousId, ...(shown.items ?? []).map((item) => item.id)]) {
      const button = id === null ? undefined : elements.find(id)
      if (button !== undefined) button.tabIndex = -1
    }
    const stop = scene.items.find(({ id }) => id === scene.focusedId) ?? scene.items[0]
    const button = stop && elements.find(stop.id)
    if (button !== undefined) button.tabIndex = 0
  }
}

/** vis-timeline puts an item into the page one frame after it was told of it. */
function focusWhenDrawn(find: () => HTMLElement | undefined, tries = 10): void {
  const element = find()
  if (element?.isConnected === true) element.focus({ preventScroll: true })
  else if (tries > 0) requestAnimationFrame(() => focusWhenDrawn(find, tries - 1))
}
