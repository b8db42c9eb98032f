import { lengthOf, type Stretch } from '#core/dates/julianDay.ts'
import { createAxisLayer } from './axisLayer.ts'
import type { BandLabels } from './bandLabels.ts'
import type { ItemElements } from './itemElement.ts'
import { keepLabelsWhole, type Sight } from './labelEdges.ts'
import type { Scene } from './widget.ts'

/** All that follows the view besides the items themselves: the axis, titles at the edges, names of periods and rulers. */
export type Surroundings = {
  readonly element: HTMLElement
  readonly draw: (scene: Scene, view: Stretch, width: number) => void
  /** Letters may have another size now. */
  readonly remeasure: () => void
  /** The day at a place of the screen; null beside the lanes. */
  readonly dayAt: (clientX: number) => number | null
  /** Items have been put back in their places, for another reason than a pan, since they were drawn around. */
  readonly isStale: () => boolean
}

export function createSurroundings(
  elements: ItemElements,
  labels: { readonly bands: BandLabels; readonly rulers: BandLabels },
  shift: () => number,
): Surroundings {
  const axis = createAxisLayer()
  let sight: Sight | undefined
  return {
    element: axis.element,
    draw(scene, view, width) {
      sight = { view, width, shift: shift() * width }
      axis.draw(view, width, scene.words)
      keepLabelsWhole(scene.items, elements, sight)
      labels.bands.fit(scene.bands, sight)
      labels.rulers.fit(scene.rulers, sight)
    },
    remeasure: axis.remeasure,
    dayAt(clientX) {
      const { left, width } = axis.element.getBoundingClientRect()
      const share = (clientX - left) / width
      if (sight === undefined || share < 0 || share > 1) return null
      return sight.view.start + share * lengthOf(sight.view)
    },
    isStale: () => sight !== undefined && sight.shift !== shift() * sight.width,
  }
}
