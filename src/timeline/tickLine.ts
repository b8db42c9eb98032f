import type { Tick } from '#core/dates/ticks.ts'
import { textScale } from './textScale.ts'
import type { AxisWords } from './widget.ts'

/** A drawn tick: the day that it stands for, and the width of its label in px. */
export type TickLabel = {
  readonly element: HTMLElement
  readonly day: number
  readonly width: number
}

/** One of the two lines of the axis. */
export type TickLine = {
  readonly element: HTMLElement
  /** Shows these ticks and no others, each as `say` says it; where, is up to the caller. */
  readonly show: (ticks: readonly Tick[], say: AxisWords['below']) => readonly TickLabel[]
  /** Forgets the widths of its words. */
  readonly remeasure: () => void
}

/**
 * A tick keeps its element as long as it is shown, those of others are used
 * again, and a width is measured once for all texts that differ in their figures
 * only, which are tabular: a pan or zoom shows other ticks, but few other words.
 */
export function createTickLine(className: string): TickLine {
  const element = document.createElement('div')
  element.className = className
  let spans = new Map<string, HTMLElement>()
  let widths = new Map<string, number>()
  let spoken: AxisWords['below'] | undefined

  return {
    element,
    show(ticks, say) {
      if (spoken !== say) {
        widths = new Map()
        for (const span of spans.values()) span.remove()
        spans = new Map()
      }
      spoken = say
      const keys = ticks.map(({ unit, day }) => `${unit} ${day}`)
      const kept = new Set(keys)
      const free = [...spans].filter(([key]) => !kept.has(key)).map(([, span]) => span)
      const shown = ticks.map((tick, i) => {
        const key = keys[i] ?? ''
        const span = spans.get(key) ?? write(free.pop(), tick, say(tick.unit, tick.date))
        if (span.parentNode === null) element.append(span)
        return { key, span, day: tick.day }
      })
      for (const span of free) span.remove()
      spans = new Map(shown.map(({ key, span }) => [key, span]))
      return shown.map(({ span, day }) => ({ element: span, day, width: widthOf(span) }))
    },
    remeasure() {
      widths = new Map()
    },
  }

  function widthOf(span: HTMLElement): number {
    const key = `${span.className} ${span.textContent.replaceAll(/\d/g, '0')}`
    const width = widths.get(key) ?? span.offsetWidth / textScale()
    if (width > 0) widths.set(key, width)
    return width
  }
}

function write(span = document.createElement('span'), tick: Tick, text: string): HTMLElement {
  span.className = isCentury(tick) ? 'tick tick-major' : 'tick'
  span.textContent = text
  return span
}

function isCentury({ unit, date }: Tick): boolean {
  return unit === 'year' && date.year % 100 === 0
}
