import { fromEpochMs, type Stretch } from '#core/dates/julianDay.ts'
import { createAxisLayer } from './axisLayer.ts'
import { createBandLabels } from './bandLabels.ts'
import { createItemElements } from './itemElement.ts'
import { createRovingTabStop, focusWhenDrawn } from './itemFocus.ts'
import { keepLabelsWhole } from './labelEdges.ts'
import { listenToReader } from './readerInput.ts'
import { layOutLanes } from './stageMeter.ts'
import { createReport } from './panZoomReport.ts'
import { createStillness } from './stillness.ts'
import { createItemNodes, createVisContents } from './visContents.ts'
import { createVisTimeline, type RangeChange } from './visTimeline.ts'
import type { CreateWidget, Scene } from './widget.ts'
import './timeline.css'

export const createVisWidget: CreateWidget = (container, events) => {
  const mount = document.createElement('div')
  mount.className = 'timeline-mount'
  mount.tabIndex = -1
  const axis = createAxisLayer()
  mount.append(axis.element)
  container.append(mount)

  const elements = createItemElements()
  const nodes = createItemNodes(elements)
  const bandLabels = createBandLabels()
  const timeline = createVisTimeline(mount, nodes.of)
  const contents = createVisContents(timeline, mount, nodes, bandLabels)
  const whenStill = createStillness(timeline.onRedrawn)
  const rove = createRovingTabStop(elements)

  let shown: Scene | undefined
  let width = 0
  let view: Stretch | undefined
  let labelShift = 0

  const drawAround = (scene: Scene, at: Stretch) => {
    view = at
    labelShift = timeline.shift()
    axis.draw(at, width, scene.words)
    keepLabelsWhole(scene.items, elements, at, width, labelShift)
    bandLabels.fit(scene.bands, at, width, labelShift)
  }
  const report = createReport(events.onPanZoom)
  const measure = () => {
    if (shown === undefined) return
    const stage = layOutLanes(mount, Math.max(1, shown.lanes.length), timeline.namesWidth())
    timeline.resize()
    width = stage.width
    events.onStage(stage)
    drawAround(shown, view ?? shown.view)
  }
  const tellDrawn = (scene: Scene) => {
    if (shown?.items !== scene.items) return
    mount.classList.add('drawn')
    events.onDrawn()
  }

  timeline.onRange(({ start, end, byUser }: RangeChange) => {
    const moved = { start: fromEpochMs(start.getTime()), end: fromEpochMs(end.getTime()) }
    if (shown !== undefined) drawAround(shown, moved)
    if (byUser) report.later(moved)
  })
  timeline.onRedrawn(() => {
    // Redrawn for another reason than a pan, everything has gone back to its own place.
    if (shown !== undefined && view !== undefined && labelShift !== timeline.shift()) {
      drawAround(shown, view)
    }
  })
  const resize = new ResizeObserver(measure)
  resize.observe(mount)
  const stopListening = listenToReader(mount, events)

  return {
    show(scene) {
      const before = shown
      shown = scene
      // The lane names must stand in the page before their width can be told.
      if (contents.lanes(scene, before)) whenStill(measure)
      contents.bands(scene, before)
      if (scene.limits !== before?.limits) timeline.setLimits(scene.limits, scene.shortestView)
      const hasNewItems = contents.items(scene, before)
      // Moving to where the reader was a frame ago would fight the drag.
      if (scene.view !== before?.view && scene.view !== report.last()) {
        report.drop()
        view = scene.view
        timeline.setView(scene.view)
      }
      rove(scene)
      drawAround(scene, view ?? scene.view)
      if (hasNewItems || scene.words !== before?.words) whenStill(() => tellDrawn(scene))
    },
    focusItem(id) {
      // Until it is drawn the time line itself holds the keyboard, so that no key is lost.
      if (elements.find(id)?.isConnected !== true) mount.focus({ preventScroll: true })
      focusWhenDrawn(() => elements.find(id))
    },
    destroy() {
      shown = undefined
      report.drop()
      stopListening()
      resize.disconnect()
      timeline.destroy()
      mount.remove()
    },
  }
}
