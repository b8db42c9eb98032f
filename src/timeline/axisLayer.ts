import { lengthOf, type Stretch } from '#core/dates/julianDay.ts'
import { ticksOf } from '#core/dates/ticks.ts'
import { slide } from './labelEdges.ts'
import { toRem } from './textScale.ts'
import { createTickLine, type TickLabel } from './tickLine.ts'
import type { AxisWords } from './widget.ts'

/** Draws the axis and its grid lines behind the lanes. */
export type AxisLayer = {
  readonly element: HTMLElement
  readonly draw: (view: Stretch, width: number, words: AxisWords) => void
  /** Its letters may have another size now. */
  readonly remeasure: () => void
}

/** Room that a label of the upper line wants before the next one pushes it out, in px. */
const UPPER_GAP = 12
/** From a tick to its label, in px. */
const LABEL_INSET = 6
/** Share of a view that is laid out on each side of it. */
const MARGIN = 0.25

/**
 * vis-timeline's own axis knows neither centuries nor decades, and takes its
 * labels as HTML; so this one is drawn beside it. Ticks are laid out once for
 * the view and a margin on each side; a pan then moves one layer.
 */
export function createAxisLayer(): AxisLayer {
  const element = document.createElement('div')
  element.className = 'axis'
  element.setAttribute('aria-hidden', 'true')
  const lower = createTickLine('axis-lower')
  const upper = createTickLine('axis-upper')
  element.append(lower.element, upper.element)

  /** The layer stands at a day, so that ticks stay in it where they are while a pan shows others. */
  let laid: { span: Stretch; scale: number; words: AxisWords; origin: number } | undefined
  let lowerLabels: readonly TickLabel[] = []
  let upperLabels: readonly TickLabel[] = []

  const layOut = (view: Stretch, scale: number, words: AxisWords) => {
    const margin = lengthOf(view) * MARGIN
    const span = { start: view.start - margin, end: view.end + margin }
    const origin = laid !== undefined && isSameScale(laid.scale, scale) ? laid.origin : span.start
    const ticks = ticksOf(span, scale)
    lowerLabels = lower.show(ticks.lower, words.below)
    for (const { element: label, day } of lowerLabels) {
      slide(label, (day - origin) * scale)
    }
    upperLabels = upper.show(ticks.upper, words.above)
    laid = { span, scale, words, origin }
  }

  return {
    element,
    draw(view, width, words) {
      const scale = width / lengthOf(view)
      const isLaid =
        laid?.words === words &&
        isSameScale(laid.scale, scale) &&
        view.start >= laid.span.start &&
        view.end <= laid.span.end
      if (!isLaid) layOut(view, scale, words)
      if (laid === undefined) return
      lower.element.style.transform = `translateX(${toRem((laid.origin - view.start) * scale)})`
      hideCut(lowerLabels, view, width)
      stick(upperLabels, view, width)
    },
    remeasure() {
      lower.remeasure()
      upper.remeasure()
      laid = undefined
    },
  }
}

function isSameScale(a: number, b: number): boolean {
  return Math.abs(a / b - 1) < 1e-9
}

/** A label that an edge would cut is not shown; its line is. */
function hideCut(labels: readonly TickLabel[], view: Stretch, width: number): void {
  const scale = width / lengthOf(view)
  for (const { element, day, width: labelWidth } of labels) {
    const x = (day - view.start) * scale
    element.classList.toggle('cut', x < -LABEL_INSET || x + labelWidth > width)
  }
}

/** The label of the unit under the left edge stays in sight until the next one comes too near. */
function stick(labels: readonly TickLabel[], view: Stretch, width: number): void {
  const scale = width / lengthOf(view)
  for (const [i, { element, day, width: labelWidth }] of labels.entries()) {
    const x = (day - view.start) * scale
    const next = labels[i + 1]
    const end = next === undefined ? Infinity : (next.day - view.start) * scale
    const stuck = Math.min(Math.max(x, 0), end - labelWidth - UPPER_GAP)
    const isShown = stuck >= Math.max(x - 1, -LABEL_INSET) && stuck + labelWidth <= width
    element.style.transform = `translateX(${toRem(stuck)})`
    element.style.visibility = isShown ? 'visible' : 'hidden'
  }
}
