import type { Tick } from '#core/dates/ticks.ts'
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
}

/**
 * The elements are used again, and a width is measured once for all texts that
 * differ in their figures only, which are tabular: a zoom shows other ticks in
 * every frame, but hardly ever other words.
 */
export function createTickLine(className: string): TickLine {
  const element = document.createElement('div')
  element.className = className
  const spans: HTMLElement[] = []
  let widths = new Map<string, number>()
  let spoken: AxisWords['below'] | undefined

  return {
    element,
    show(ticks, say) {
      if (spoken !== say) widths = new Map()
      spoken = say
      const shown = ticks.map((tick, i) => {
        const span = spans[i] ?? document.createElement('span')
        spans[i] = span
        const text = say(tick.unit, tick.date)
        if (span.textContent !== text) span.textContent = text
        const kind = isCentury(tick) ? 'tick tick-major' : 'tick'
        if (span.className !== kind) span.className = kind
        if (span.parentNode === null) element.append(span)
        return { element: span, day: tick.day, key: `${kind} ${text.replaceAll(/\d/g, '0')}` }
      })
      for (const span of spans.slice(ticks.length)) span.remove()
      return shown.map(({ element: span, day, key }) => {
        const width = widths.get(key) ?? span.offsetWidth
        if (width > 0) widths.set(key, width)
        return { element: span, day, width }
      })
    },
  }
}

function isCentury({ unit, date }: Tick): boolean {
  return unit === 'year' && date.year % 100 === 0
}
