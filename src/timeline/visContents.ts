import type { BandLabels } from './bandLabels.ts'
import { diffById } from './diffById.ts'
import type { ItemElements } from './itemElement.ts'
import { focusWhenDrawn } from './itemFocus.ts'
import { bandsToVis, itemToVis, lanesToVis, type VisItem } from './visModel.ts'
import type { VisTimeline } from './visTimeline.ts'
import type { Scene, SceneItem } from './widget.ts'

/** Brings one kind of contents up to date; says whether there was anything to do. */
type Update = (scene: Scene, before: Scene | undefined) => boolean

/** Sends vis-timeline what differs between two scenes, and nothing else. */
export type VisContents = {
  readonly lanes: Update
  readonly bands: Update
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
      for (const id of removedIds) shown.delete(id)
      for (const item of items) {
        shown.set(item.id, item)
        elements.of(item) // vis asks no more for the node of an item that is in place
      }
    },
  }
}

export function createVisContents(
  { items, groups, change }: VisTimeline,
  mount: HTMLElement,
  nodes: ItemNodes,
  bandLabels: BandLabels,
): VisContents {
  return {
    lanes(scene, before) {
      if (scene.lanes === before?.lanes && scene.bandsLabel === before.bandsLabel) return false
      // vis takes every lane out of the page and puts it back; the keyboard is brought back too.
      const focused = mount.contains(document.activeElement) ? document.activeElement : null
      const lanes = lanesToVis(scene)
      groups.remove(groups.getIds().filter((id) => !lanes.some((lane) => lane.id === id)))
      groups.update(lanes)
      if (focused instanceof HTMLElement) focusWhenDrawn(() => focused)
      return true
    },
    bands(scene, before) {
      if (scene.bands === before?.bands) return false
      items.remove(items.getIds({ filter: ({ eventId }) => eventId === undefined }))
      items.add(bandsToVis(scene.bands, bandLabels))
      return true
    },
    items(scene, before) {
      if (scene.items === before?.items) return false
      const { upserted, removedIds } = diffById(before?.items ?? [], scene.items)
      nodes.show(upserted, removedIds)
      change(() => {
        items.remove(removedIds.map((id) => `event:${id}`))
        items.update(upserted.map(itemToVis))
      })
      return true
    },
  }
}
