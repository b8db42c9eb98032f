import type { Stretch } from '#core/dates/julianDay.ts'
import { createAfterRedraw } from './afterRedraw.ts'
import { createBandLabels } from './bandLabels.ts'
import { createCountLabels } from './countLabels.ts'
import { createBandsHead } from './bandsHead.ts'
import { atFrame } from './frame.ts'
import { createItemElements } from './itemElement.ts'
import { createKeyboardKeeper, createRovingTabStop, focusWhenDrawn } from './itemFocus.ts'
import { listenToReader } from './readerInput.ts'
import { watchSize } from './sizeWatch.ts'
import { layOutLanes } from './stageMeter.ts'
import { createReaderMoves } from './readerMoves.ts'
import { createReading } from './reading.ts'
import { createRulerHead } from './rulerHead.ts'
import { createSurroundings } from './surroundings.ts'
import { createVisContents } from './visContents.ts'
import { createVisTimeline } from './visTimeline.ts'
import type { CreateWidget, Scene, Stage } from './widget.ts'
import './timeline.css'

/** Left and right of a name on the ribbon, and on the bar of a ruler. */
const BAND_PADDING = 18
const RULER_PADDING = 12

export const createVisWidget: CreateWidget = (container, events) => {
  const parts = createParts(container)
  const { mount, elements, labels, timeline, contents, afterRedraw, around } = parts

  let shown: Scene | undefined
  /** Where the lanes are, a frame before they are drawn there. */
  let at: Stretch | undefined
  let width = 0
  const drawAround = () => {
    if (shown !== undefined && at !== undefined) around.draw(shown, at, width)
  }
  const moves = createReaderMoves(mount, timeline, () => at, events.onPanZoom)
  /** Moving to where the reader was a frame ago would fight the drag. */
  const follow = (scene: Scene) => {
    if (moves.isOf(scene.view)) return
    moves.giveWay()
    timeline.setView(scene.view)
    at = scene.view
  }
  const measure = () => {
    if (shown === undefined) return
    const stage = layOut(parts, shown)
    width = stage.width
    around.remeasure()
    events.onStage(stage)
    drawAround()
  }
  const tellDrawn = (scene: Scene) => {
    if (shown?.items !== scene.items) return
    mount.classList.add('drawn')
    events.onDrawn()
  }

  timeline.onRange((view, byUser) => {
    at = view
    atFrame(drawAround)
    if (byUser) moves.note(view)
  })
  timeline.onRedrawn(() => {
    if (around.isStale()) drawAround()
    parts.keepKeyboard()
  })
  const stopWatching = watchSize(mount, measure)
  const drawn = { counts: labels.counts, dayAt: around.dayAt }
  const stopListening = listenToReader(mount, events, drawn)

  return {
    show(scene) {
      const before = shown
      shown = scene
      if (showLanes(parts, scene, before)) afterRedraw(measure)
      contents.bands(scene, before)
      contents.rulers(scene, before)
      if (scene.limits !== before?.limits) timeline.setLimits(scene.limits, scene.shortestView)
      const hasNewItems = contents.items(scene, before)
      if (scene.view !== before?.view) follow(scene)
      parts.rove(scene)
      parts.reading.show(scene)
      atFrame(drawAround)
      if (hasNewItems) afterRedraw(() => tellDrawn(scene))
      else if (scene.words !== before?.words) tellDrawn(scene)
    },
    focusItem(id) {
      // Until it is drawn the time line itself holds the keyboard, so that no key is lost.
      if (elements.find(id)?.isConnected !== true) mount.focus({ preventScroll: true })
      focusWhenDrawn(() => elements.find(id))
    },
    destroy() {
      shown = undefined
      moves.destroy()
      parts.reading.destroy()
      stopListening()
      stopWatching()
      timeline.destroy()
      mount.remove()
    },
  }
}

/** Gives the lanes their heights, and says what room they have then. */
function layOut({ mount, timeline }: ReturnType<typeof createParts>, scene: Scene): Stage {
  const before = timeline.namesWidth()
  const stage = layOutLanes(mount, scene, before)
  timeline.resize()
  // Larger letters have made the names of the lanes wider, which is known only now.
  const after = timeline.namesWidth()
  return after === before ? stage : layOutLanes(mount, scene, after)
}

/** Whether there was anything to do; then the lane names must stand in the page before their width can be told. */
function showLanes(
  { mount, timeline, contents, afterRedraw }: ReturnType<typeof createParts>,
  scene: Scene,
  before: Scene | undefined,
): boolean {
  // Their height is known at once; were it set once they stand, they would be seen to move. Other
  // names alone leave it as it is, and to ask for the size of the page would lay it out twice.
  if (scene.lanes.length !== before?.lanes.length) layOutLanes(mount, scene, timeline.namesWidth())
  // vis takes every lane out of the page and puts it back; the keyboard is brought back too.
  const focused = mount.contains(document.activeElement) ? document.activeElement : null
  if (!contents.lanes(scene, before)) return false
  if (focused instanceof HTMLElement) afterRedraw(() => focusWhenDrawn(() => focused))
  return true
}

function createParts(container: HTMLElement) {
  const mount = createMount(container)
  const elements = createItemElements()
  const labels = {
    bands: createBandLabels('band-label', BAND_PADDING),
    rulers: createBandLabels('ruler-label', RULER_PADDING),
    bandsHead: createBandsHead(),
    rulerHead: createRulerHead(),
    counts: createCountLabels(),
  }
  const timeline = createVisTimeline(mount)
  const around = createSurroundings(elements, labels, timeline.shift)
  mount.prepend(around.element)
  return {
    mount,
    elements,
    labels,
    timeline,
    contents: createVisContents(timeline, { events: elements, ...labels }),
    afterRedraw: createAfterRedraw(timeline.onRedrawn),
    rove: createRovingTabStop(elements),
    reading: createReading(mount, timeline, elements, labels.counts),
    keepKeyboard: createKeyboardKeeper(mount),
    around,
  }
}

function createMount(container: HTMLElement): HTMLElement {
  const mount = document.createElement('div')
  mount.className = 'timeline-mount'
  mount.tabIndex = -1
  container.append(mount)
  return mount
}
