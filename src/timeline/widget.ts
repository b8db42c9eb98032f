import type { CivilDate } from '#core/dates/calendars.ts'
import type { Stretch } from '#core/dates/julianDay.ts'

/** How the edge of an event is known. */
export type ItemEdge = 'exact' | 'uncertain' | 'open'

/** One event as drawn. */
export type SceneItem = {
  readonly id: string
  readonly lane: string
  /** 0 is the top row of the lane. */
  readonly row: number
  /** First day, and the day after the last one; the same for what is drawn as a mark. */
  readonly start: number
  readonly end: number
  /** It lasted from start to end; else it happened on some day between them. */
  readonly lasting: boolean
  readonly label: string
  /** Of the label, where it is not the page's. */
  readonly language: string | undefined
  /** Width of the label with its padding, without the mark, in px. */
  readonly labelWidth: number
  /** A class of colour and shape. */
  readonly relation: string
  readonly importance: number
  readonly labelled: boolean
  /** The label stands left of the mark. */
  readonly flipped: boolean
  readonly startEdge: ItemEdge
  readonly endEdge: ItemEdge
  readonly selected: boolean
}

/** A period on the ribbon. */
export type SceneBand = {
  readonly id: string
  /** Its names, the longest first, with their widths in px: the first that fits is shown. */
  readonly names: readonly { readonly text: string; readonly width: number }[]
  /** Of the names, where it is not the page's. */
  readonly language: string | undefined
  readonly relation: string
  readonly start: number
  readonly end: number
}

/** Somebody in office. */
export type SceneRuler = Omit<SceneBand, 'relation'> & {
  readonly state: string
  /** 0 is the first line of the state. */
  readonly line: number
}

/** The lane of rulers: a head that opens it, and when it is open a row for each state. */
export type SceneRulerLane = {
  readonly label: string
  /** None while it is closed. */
  readonly rows: readonly SceneLane[]
  /** So many lines a row has where there is room for them. */
  readonly mostLines: number
}

/** So many events of a lane and a stretch that are not drawn. */
export type SceneCount = {
  readonly id: string
  readonly lane: string
  readonly row: number
  readonly start: number
  readonly end: number
  readonly count: number
  readonly label: string
}

export type SceneLane = { readonly id: string; readonly label: string }

/** The words of the axis. */
export type AxisWords = {
  readonly above: (unit: 'century' | 'decade' | 'year' | 'month' | 'day', date: CivilDate) => string
  readonly below: (unit: 'century' | 'decade' | 'year' | 'month' | 'day', date: CivilDate) => string
}

/** Everything that the widget shows. The same scene always looks the same. */
export type Scene = {
  /** In order of time. */
  readonly items: readonly SceneItem[]
  /** What a screen reader says of an item. Long to put together: it is asked of what rests, and of what the keyboard comes to. */
  readonly nameOf: (id: string) => string
  readonly counts: readonly SceneCount[]
  /** The same of a count. */
  readonly nameOfCount: (count: SceneCount) => string
  readonly bands: readonly SceneBand[]
  readonly lanes: readonly SceneLane[]
  /** The head of the ribbon's lane: a button that opens a popover of the page, and the id of that popover. */
  readonly bandsHead: { readonly label: string; readonly popover: string }
  /** Null where it has no room, or the record no rulers. */
  readonly rulerLane: SceneRulerLane | null
  readonly rulers: readonly SceneRuler[]
  readonly words: AxisWords
  readonly view: Stretch
  /** How far, and how close, a reader can go. */
  readonly limits: Stretch
  readonly shortestView: number
  /** The item that Tab leads to. */
  readonly focusedId: string | null
}

/** What the widget measured of itself. */
export type Stage = {
  /** Width of the lanes without their names, in px of a page with text of the default size, as all lengths of a scene. */
  readonly width: number
  readonly rowsPerLane: number
  /** What the reader wants between letters and words, in em. */
  readonly letterSpacing: string
  readonly wordSpacing: string
}

/** What the reader may want to know more of, and where it is drawn. */
export type Previewed = {
  readonly kind: 'event' | 'ruler' | 'band'
  readonly id: string
  readonly anchor: Element
}

/** What the reader did to the widget. Never called for changes made by `show`. */
export type WidgetEvents = {
  readonly onPanZoom: (view: Stretch) => void
  /** Double clicks: where in time, and which way. */
  readonly onZoomAt: (day: number, direction: 'in' | 'out') => void
  readonly onSelect: (id: string) => void
  readonly onSelectBand: (id: string) => void
  /** The pointer or the keyboard rests on something; null when it left. */
  readonly onPreview: (previewed: Previewed | null) => void
  /** A count of hidden events has been pressed. */
  readonly onOpenCount: (stretch: Stretch) => void
  /** The head of the lane of rulers has been pressed. */
  readonly onToggleRulers: () => void
  readonly onFocus: (id: string) => void
  /** The size changed, of the widget or of its text, or the number of lanes. */
  readonly onStage: (stage: Stage) => void
  /** A turn of the wheel that moved nothing, since it wants a key to zoom. */
  readonly onIdleWheel: () => void
  /** A scene has been drawn. */
  readonly onDrawn: () => void
}

/** A time line that can draw a scene. `visWidget.ts` is the only implementation. */
export type TimelineWidget = {
  readonly show: (scene: Scene) => void
  /** Brings the keyboard to an item; waits for it to be drawn. */
  readonly focusItem: (id: string) => void
  readonly destroy: () => void
}

export type CreateWidget = (container: HTMLElement, events: WidgetEvents) => TimelineWidget
