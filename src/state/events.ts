import type { CorpusFrame, PlacedEvent } from '#core/corpus/corpus.ts'
import type { Track } from '#core/corpus/terms.ts'
import type { Stretch } from '#core/dates/julianDay.ts'
import type { DensityBin } from '#core/lod/density.ts'
import type { Form, FormOptions } from '#core/lod/form.ts'
import type { Strip } from '#core/lod/strip.ts'
import type { FacetCounts, Filter } from '#core/query/filter.ts'
import type { Step } from '#core/query/neighbours.ts'

/** The corpus that the page shows. */
export type OpenCorpus = CorpusFrame & {
  readonly events: Events
  /** The closest that a reader can look, in days. */
  readonly shortestView: number
}

/** The events of a corpus, kept as a list of objects or as columns: nobody above can tell. */
export type Events = {
  readonly count: number
  /** Whether a document can hold them all, as a list or a table. */
  readonly canBeListed: boolean
  readonly get: (id: string) => PlacedEvent | undefined
  /** Names what a `CorpusSource` fetches to open an event. */
  readonly chunkOf: (event: PlacedEvent) => string
  readonly select: (filter: Filter, found: Found | null) => Selection
}

/** What a search found. */
export type Found = {
  readonly count: number
  /** Ids, the best first; where thousands were found, some of the best. */
  readonly best: readonly string[]
  /** All of it, as those events keep it that were searched: ids, or by row 1 for what was found. */
  readonly all: ReadonlySet<string> | Uint8Array
}

/** The events that filter and search leave, in order of time. */
export type Selection = {
  readonly count: number
  /** What each toggle of the filter would show. */
  readonly facets: FacetCounts
  /** At most so many, the most important, of all or of those that touch a view; in order of time. */
  readonly mostImportant: (limit: number, view: Stretch | null) => readonly PlacedEvent[]
  /** All of them, where they can be listed; else none. */
  readonly listed: readonly PlacedEvent[]
  readonly has: (id: string) => boolean
  /** 1 for the first in time. Only of events that it has. */
  readonly placeOf: (id: string) => number
  /** How many touch a stretch. */
  readonly countIn: (view: Stretch) => number
  /** The first that began on or after a day. */
  readonly firstFrom: (day: number) => PlacedEvent | undefined
  readonly step: (from: string | null, step: Step) => string | null
  /** How many began in each of `count` equal columns of a strip. */
  readonly density: (strip: Strip, count: number) => readonly DensityBin[]
  /** What is drawn; the same object while nothing about it changes. */
  readonly draw: (room: DrawingRoom) => Drawing
}

/** What is drawn depends on it and on the events alone. */
export type DrawingRoom = {
  readonly rowsPerLane: number
  /** See `core/lod/scale.ts`. */
  readonly step: number
  /** The days that the widget is fed. */
  readonly tiles: Stretch
  /** Ids of what the reader has opened or focused: drawn with its title whatever is in the way. */
  readonly pinned: ReadonlySet<string>
  readonly titles: FormOptions
  /** Width of the longest title that there may be, with its padding, in px. */
  readonly widestTitle: number
}

export type Drawing = {
  /** In order of time. */
  readonly forms: readonly Form[]
  /** Of what is not drawn, where it is counted. */
  readonly counts: readonly HiddenCount[]
}

/** So many events of a lane that began from `start` to before `end` are not drawn. */
export type HiddenCount = Stretch & { readonly lane: Track; readonly count: number }
