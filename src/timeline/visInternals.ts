import type { VisItem } from './visModel.ts'

/**
 * What this page takes from vis-timeline 8.5.4 that is not public, all in one
 * place for whoever brings in another version; e2e/widget.spec.ts holds that
 * each member still does what it is taken for.
 */
export type VisInternals = {
  /** Set before the first drawing, the view of the options is kept and drawn at once. */
  initialFitDone: boolean
  readonly initialDrawDone: boolean
  readonly range: VisRange & {
    readonly setRange: (
      start: number,
      end: number,
      how: { readonly animation: false; readonly byUser: true },
    ) => void
  }
  readonly dom: { readonly root: HTMLElement }
  readonly body: {
    readonly emitter: { readonly emit: (name: string, detail?: object) => void }
    readonly domProps: {
      readonly left: { readonly width: number }
      readonly center: { readonly width: number }
    }
  }
  readonly itemSet: VisItemSet
  /** Redraws everything at the next frame, and at once. */
  readonly _redraw: () => void
  readonly _origRedraw: () => void
}

/** In ms since 1970. */
export type VisRange = { readonly start: number; readonly end: number }

export type VisItemSet = {
  redraw: () => boolean
  readonly constructor: unknown
  readonly groups: { readonly [id: string]: VisLane }
  readonly dom: { readonly frame: HTMLElement }
  /** Where on the screen a time is, in px; one object that all items share. */
  readonly conversion: { toScreen: (time: Date | number) => number }
}

/** A lane with its items, as drawn. */
export type VisLane = {
  readonly orderedItems: object
  visibleItems: readonly VisDrawnItem[]
  readonly _updateItemsInRange: (
    ordered: object,
    visible: readonly VisDrawnItem[],
    range: VisRange,
  ) => readonly VisDrawnItem[]
}

export type VisDrawnItem = {
  readonly data: VisItem
  readonly options: { readonly template: (item: VisItem) => HTMLElement | '' }
  readonly parent: { readonly dom: { readonly foreground: HTMLElement } }
  dirty: boolean
  displayed: boolean
  dom: { readonly box: HTMLElement; readonly content: HTMLElement } | null
  readonly repositionY: () => void
}
