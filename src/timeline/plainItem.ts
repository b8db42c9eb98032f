import type { VisConversion, VisLane } from './visInternals.ts'

/** What is drawn in a lane. Ids carry a prefix, since vis-timeline uses them as keys of plain objects. */
export type ItemData = {
  readonly id: string
  readonly group: string
  /** In ms since 1970. */
  readonly start: number
  readonly end: number
  /** Stands in its row already, and once it is drawn where its days begin, or where they end. */
  readonly box: HTMLElement
  readonly isAtEnd?: boolean
  /** What is as long as its days: the box, or something in it. */
  readonly stretch?: HTMLElement | undefined
}

/** No box begins farther outside, or is longer, in widths of the lanes: browsers draw none of any length. */
const FARTHEST = 1

/**
 * An item of vis-timeline that is a box with what is ours in it. For one of its own vis would put four
 * elements around that, compare their HTML, measure them, and copy all its words in all its languages.
 */
export class PlainItem {
  readonly id: string
  data: ItemData
  parent: VisLane | null = null
  displayed = false
  /** vis reckons the heights of lanes from these; those of ours are set by the style sheet. */
  top = 0
  height = 0
  readonly #conversion: VisConversion

  constructor(data: ItemData, conversion: VisConversion) {
    this.id = data.id
    this.data = data
    this.#conversion = conversion
  }

  setParent(lane: VisLane | null): void {
    this.hide()
    this.parent = lane
  }

  show(): void {
    this.displayed = true
    this.parent?.dom.foreground.append(this.data.box)
  }

  hide(): void {
    if (this.displayed) this.data.box.remove()
    this.displayed = false
  }

  /** vis-timeline asks for the steps to be done; there is but this one. */
  redraw(): readonly (() => void)[] {
    if (!this.displayed) this.show()
    return []
  }

  repositionX(): void {
    const { start, end, box, stretch, isAtEnd } = this.data
    const width = this.parent?.width ?? 0
    const left = Math.max(this.#conversion.toScreen(start), -FARTHEST * width)
    const right = Math.min(this.#conversion.toScreen(end), (1 + FARTHEST) * width)
    // `left` would have the browser lay out all boxes.
    box.style.transform = `translateX(${toPx(isAtEnd === true ? right : left)})`
    if (stretch !== undefined) stretch.style.width = toPx(Math.max(0, right - left))
  }

  /** The box stands in its row already. */
  repositionY(): void {}
}

function toPx(length: number): string {
  return `${Math.round(length * 1000) / 1000}px`
}
