import type { BandLabels } from './bandLabels.ts'
import type { BandsHead } from './bandsHead.ts'
import { diffById } from './diffById.ts'
import type { ItemElements } from './itemElement.ts'
import type { RulerHead } from './rulerHead.ts'
import type { CountLabels } from './countLabels.ts'
import { bandsToVis, countToVis, eventToVis, rulersToVis, lanesToVis } from './visModel.ts'
import type { VisTimeline } from './visTimeline.ts'
import type { Scene, SceneBand, SceneRuler } from './widget.ts'

/** Brings one kind of contents up to date; says whether there was anything to do. */
type Update = (scene: Scene, before: Scene | undefined) => boolean

/** Sends vis-timeline what differs between two scenes, and nothing else. */
export type VisContents = {
  readonly lanes: Update
  readonly bands: Update
  readonly rulers: Update
  readonly items: Update
}

/** The elements of all that is drawn. */
type Elements = {
  readonly events: ItemElements
  readonly bands: BandLabels
  readonly rulers: BandLabels
  readonly bandsHead: BandsHead
  readonly rulerHead: RulerHead
  readonly counts: CountLabels
}

export function createVisContents(
  { backgrounds, items, groups, change }: VisTimeline,
  { events, bands: bandLabels, rulers: rulerLabels, counts: countLabels, ...heads }: Elements,
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
        backgrounds.clear()
        backgrounds.add(bandsToVis(scene.bands, bandLabels))
      })
      return true
    },
    rulers(scene, before) {
      if (haveSamePlaces(scene.rulers, before?.rulers)) return false
      change(() => {
        items.take((before?.rulers ?? []).map(({ id }) => `ruler:${id}`))
        items.put(rulersToVis(scene.rulers, rulerLabels))
      })
      return true
    },
    items(scene, before) {
      if (scene.items === before?.items && scene.counts === before.counts) return false
      const { upserted, removedIds } = diffById(before?.items ?? [], scene.items)
      const counts = diffById(before?.counts ?? [], scene.counts)
      change(() => {
        items.take([
          ...removedIds.map((id) => `event:${id}`),
          ...counts.removedIds.map((id) => `count:${id}`),
        ])
        items.put([
          ...upserted.map((item) => eventToVis(item, events)),
          ...counts.upserted.map((count) => countToVis(count, countLabels)),
        ])
      })
      for (const id of removedIds) events.drop(id)
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
