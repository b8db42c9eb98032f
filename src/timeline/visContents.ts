import type { BandLabels } from './bandLabels.ts'
import type { BandsHead } from './bandsHead.ts'
import { diffById } from './diffById.ts'
import type { ItemElements } from './itemElement.ts'
import type { RulerHead } from './rulerHead.ts'
import type { CountLabels } from './countLabels.ts'
import {
  bandsToVis,
  countToVis,
  itemToVis,
  lanesToVis,
  rulersToVis,
  type VisItem,
} from './visModel.ts'
import type { VisTimeline } from './visTimeline.ts'
import type { Scene, SceneBand, SceneItem, SceneRuler } from './widget.ts'

/** Brings one kind of contents up to date; says whether there was anything to do. */
type Update = (scene: Scene, before: Scene | undefined) => boolean

/** Sends vis-timeline what differs between two scenes, and nothing else. */
export type VisContents = {
  readonly lanes: Update
  readonly bands: Update
  readonly rulers: Update
  readonly items: Update
}

/** What vis-timeline asks for when it draws an item, and how it gets it. */
export type ItemNodes = {
  readonly of: (item: VisItem) => HTMLElement | ''
  readonly show: (items: readonly SceneItem[], removedIds: readonly string[]) => void
}

export function createItemNodes(elements: ItemElements): ItemNodes {
  const shown = new Map<string, SceneItem>()
  return {
    of({ eventId, label }) {
      const item = shown.get(eventId ?? '')
      return item === undefined ? (label ?? '') : elements.of(item)
    },
    show(items, removedIds) {
      for (const id of removedIds) {
        shown.delete(id)
        elements.drop(id)
      }
      for (const item of items) {
        shown.set(item.id, item)
        elements.of(item) // vis asks no more for the node of an item that is in place
      }
    },
  }
}

/** The nodes of all that is no event. */
type ContentNodes = {
  readonly bands: BandLabels
  readonly rulers: BandLabels
  readonly bandsHead: BandsHead
  readonly rulerHead: RulerHead
  readonly counts: CountLabels
}

export function createVisContents(
  { items, groups, change }: VisTimeline,
  nodes: ItemNodes,
  { bands: bandLabels, rulers: rulerLabels, counts: countLabels, ...heads }: ContentNodes,
): VisContents {
  return {
    lanes(scene, before) {
      if (hasSameLanes(scene, before)) return false
      const lanes = lanesToVis(scene, heads)
      groups.remove(groups.getIds().filter((id) => !lanes.some((lane) => lane.id === id)))
      groups.update(lanes)
      return true
    },
    bands(scene, before) {
      if (haveSamePlaces(scene.bands, before?.bands)) return false
      change(() => {
        items.remove(items.getIds({ filter: ({ id }) => /^(tint|band):/.test(id) }))
        items.add(bandsToVis(scene.bands, bandLabels))
      })
      return true
    },
    rulers(scene, before) {
      if (haveSamePlaces(scene.rulers, before?.rulers)) return false
      change(() => {
        items.remove(items.getIds({ filter: ({ id }) => id.startsWith('ruler:') }))
        items.add(rulersToVis(scene.rulers, rulerLabels))
      })
      return true
    },
    items(scene, before) {
      if (scene.items === before?.items && scene.counts === before.counts) return false
      const { upserted, removedIds } = diffById(before?.items ?? [], scene.items)
      const counts = diffById(before?.counts ?? [], scene.counts)
      nodes.show(upserted, removedIds)
      change(() => {
        items.remove([
          ...removedIds.map((id) => `event:${id}`),
          ...counts.removedIds.map((id) => `count:${id}`),
        ])
        items.update([
          ...upserted.map(itemToVis),
          ...counts.upserted.map((count) => countToVis(count, countLabels)),
        ])
      })
      return true
    },
  }
}

/** Names are no matter of vis-timeline: `BandLabels` writes them. */
function haveSamePlaces<T extends SceneBand | SceneRuler>(
  bands: readonly T[],
  before: readonly T[] | undefined,
): boolean {
  return (
    bands === before ||
    (bands.length === before?.length &&
      bands.every((band, i) => placeOf(band) === placeOf(before[i])))
  )
}

function placeOf(band: SceneBand | SceneRuler | undefined): string {
  if (band === undefined) return ''
  const look = 'state' in band ? [band.state, band.line] : [band.relation]
  return [band.id, band.start, band.end, ...look].join(' ')
}

function hasSameLanes(scene: Scene, before: Scene | undefined): boolean {
  return (
    scene.lanes === before?.lanes &&
    scene.bandsHead === before.bandsHead &&
    scene.rulerLane === before.rulerLane
  )
}
