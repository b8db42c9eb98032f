import { lengthOf } from '#core/dates/julianDay.ts'
import { writeText } from './elementText.ts'
import { leftmostBox, slide, type Sight } from './labelEdges.ts'
import type { SceneBand } from './widget.ts'

type Named = Pick<SceneBand, 'id' | 'names' | 'language' | 'start' | 'end'>

/** The names of the periods on the ribbon, and of rulers on their bars. */
export type BandLabels = {
  /** The element for a band; always the same one. */
  readonly of: (id: string) => HTMLElement
  /** Shows in each band the longest name that its part in sight has room for, at the left of that part. */
  readonly fit: (bands: readonly Named[], sight: Sight) => void
}

/** `padding` is what a name keeps free at its left and right together, in px. */
export function createBandLabels(className: string, padding: number): BandLabels {
  const elements = new Map<string, HTMLElement>()
  const of = (id: string) => {
    const element = elements.get(id) ?? document.createElement('span')
    element.className = className
    elements.set(id, element)
    return element
  }
  return {
    of,
    fit(bands, { view, width, shift }) {
      const scale = width / lengthOf(view)
      const leftmost = leftmostBox(width, shift)
      for (const { id, names, language, start, end } of bands) {
        const left = Math.max((start - view.start) * scale, leftmost)
        const right = Math.min((end - view.start) * scale, width)
        const room = right - Math.max(left, 0) - padding
        const name = names.find((candidate) => candidate.width <= room)?.text ?? ''
        const element = of(id)
        writeText(element, name, language)
        slide(element, Math.max(0, -left))
      }
    },
  }
}
