import { lengthOf, type Stretch } from '#core/dates/julianDay.ts'
import { ticksOf, type Tick, type Ticks } from '#core/dates/ticks.ts'
import type { AxisWords } from './widget.ts'

/** Draws the axis and its grid lines behind the lanes. */
export type AxisLayer = {
  readonly element: HTMLElement
  readonly draw: (view: Stretch, width: number, words: AxisWords) => void
}

type Label = { readonly element: HTMLElement; readonly day: number; readonly width: number }

/** Room that a label of the upper line wants before the next one pushes it out, in px. */
const UPPER_GAP = 12

/**
 * vis-timeline's own axis knows neither centuries nor decades, and takes its
 * labels as HTML; so this one is drawn beside it. Ticks are laid out once for
 * the view and a view's length on each side; a pan then moves one layer.
 */
export function createAxisLayer(): AxisLayer {
  const element = document.createElement('div')
  element.className = 'axis'
  element.setAttribute('aria-hidden', 'true')
  const lower = document.createElement('div')
  lower.className = 'axis-lower'
  const upper = document.createElement('div')
  upper.className = 'axis-upper'
  element.append(lower, upper)

  let laid: { span: Stretch; scale: number; words: AxisWords; ticks: Ticks } | undefined
  let lowerLabels: readonly Label[] = []
  let upperLabels: readonly Label[] = []

  const layOut = (view: Stretch, scale: number, words: AxisWords) => {
    const margin = lengthOf(view)
    const span = { start: view.start - margin, end: view.end + margin }
    const ticks = ticksOf(span, scale)
    lower.replaceChildren(
      ...ticks.lower.map((tick) => label(tick, words.below(tick.unit, tick.date))),
    )
    place(lower, ticks.lower, span.start, scale)
    upper.replaceChildren(
      ...ticks.upper.map((tick) => label(tick, words.above(tick.unit, tick.date))),
    )
    laid = { span, scale, words, ticks }
    lowerLabels = measured(lower, ticks.lower)
    upperLabels = measured(upper, ticks.upper)
  }

  return {
    element,
    draw(view, width, words) {
      const scale = width / lengthOf(view)
      const isLaid =
        laid !== undefined &&
        laid.words === words &&
        Math.abs(laid.scale / scale - 1) < 1e-9 &&
        view.start >= laid.span.start &&
        view.end <= laid.span.end
      if (!isLaid) layOut(view, scale, words)
      if (laid === undefined) return
      lower.style.transform = `translateX(${(laid.span.start - view.start) * scale}px)`
      hideCut(lowerLabels, view, width)
      stick(upperLabels, view, width)
    },
  }
}

function label(tick: Tick, text: string): HTMLElement {
  const element = document.createElement('span')
  const isCentury = tick.unit === 'year' && tick.date.year % 100 === 0
  element.className = isCentury ? 'tick tick-major' : 'tick'
  element.textContent = text
  return element
}

function place(parent: HTMLElement, ticks: readonly Tick[], start: number, scale: number): void {
  for (const [i, child] of [...parent.children].entries()) {
    const tick = ticks[i]
    if (tick !== undefined && child instanceof HTMLElement) {
      child.style.transform = `translateX(${(tick.day - start) * scale}px)`
    }
  }
}

function measured(parent: HTMLElement, ticks: readonly Tick[]): readonly Label[] {
  return [...parent.children].flatMap((child, i) => {
    const tick = ticks[i]
    if (tick === undefined || !(child instanceof HTMLElement)) return []
    return { element: child, day: tick.day, width: child.offsetWidth }
  })
}

/** A label that the right edge would cut is not shown; its line is. */
function hideCut(labels: readonly Label[], view: Stretch, width: number): void {
  const scale = width / lengthOf(view)
  for (const { element, day, width: labelWidth } of labels) {
    element.classList.toggle('cut', (day - view.start) * scale + labelWidth > width)
  }
}

/** The label of the unit under the left edge stays in sight until the next one pushes it out. */
function stick(labels: readonly Label[], view: Stretch, width: number): void {
  const scale = width / lengthOf(view)
  for (const [i, { element, day, width: labelWidth }] of labels.entries()) {
    const x = (day - view.start) * scale
    const next = labels[i + 1]
    const end = next === undefined ? Infinity : (next.day - view.start) * scale
    const stuck = Math.min(Math.max(x, 0), end - labelWidth - UPPER_GAP)
    const isShown = end >= 0 && stuck >= x - 1 && stuck + labelWidth <= width
    element.style.transform = `translateX(${stuck}px)`
    element.style.visibility = isShown ? 'visible' : 'hidden'
  }
}
