import type { PlainItem } from './plainItem.ts'

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
  readonly constructor: {
    readonly types: { readonly background: { readonly prototype: object } }
  }
  readonly groups: { readonly [id: string]: VisLane }
  readonly items: { readonly [id: string]: PlainItem | undefined }
  /** Puts an item into the lane that its data name, and takes it out of the page and its lane. */
  readonly _addItem: (item: PlainItem) => void
  readonly _removeItem: (item: PlainItem) => void
  readonly dom: { readonly frame: HTMLElement }
  /** One object that all items share. */
  readonly conversion: VisConversion
}

/** Where on the screen a time is, in px. */
export type VisConversion = { toScreen: (time: Date | number) => number }

/** One of ours, or a background of vis-timeline's own. */
export type VisItem = {
  readonly data: { readonly start: Date | number; readonly end: Date | number }
  readonly displayed: boolean
  readonly show: () => void
  readonly hide: () => void
  readonly repositionX: () => void
  readonly repositionY: () => void
}

/** A lane with its items, and those of them that are drawn. */
export type VisLane = {
  readonly items: { readonly [id: string]: VisItem }
  visibleItems: readonly VisItem[]
  /** False when it has been scrolled out of sight; null for the backgrounds of all lanes, and before that is known. */
  readonly isVisible: boolean | null
  readonly width: number
  readonly dom: { readonly foreground: HTMLElement }
}
