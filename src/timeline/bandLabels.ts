import { lengthOf } from '#core/dates/julianDay.ts'
import { leftmostBox, slide, type Sight } from './labelEdges.ts'
import type { SceneBand } from './widget.ts'

/** The names of the periods on the ribbon. */
export type BandLabels = {
  /** The element for a band; always the same one. */
  readonly of: (id: string) => HTMLElement
  /** Shows in each band the longest name that its part in sight has room for, at the left of that part. */
  readonly fit: (bands: readonly SceneBand[], sight: Sight) => void
}

/** Left and right of a name, in px. */
const PADDING = 18

export function createBandLabels(): BandLabels {
  const elements = new Map<string, HTMLElement>()
  const of = (id: string) => {
    const element = elements.get(id) ?? document.createElement('span')
    element.className = 'band-label'
    elements.set(id, element)
    return element
  }
  return {
    of,
    fit(bands, { view, width, shift }) {
      const scale = width / lengthOf(view)
      const leftmost = leftmostBox(width, shift)
      for (const { id, names, start, end } of bands) {
        const left = Math.max((start - view.start) * scale, leftmost)
        const right = Math.min((end - view.start) * scale, width)
        const room = right - Math.max(left, 0) - PADDING
        const name = names.find((candidate) => candidate.width <= room)?.text ?? ''
        const element = of(id)
        if (element.textContent !== name) element.textContent = name
        slide(element, Math.max(0, -left))
      }
    },
  }
}
