import { createStore } from 'zustand/vanilla'
import type { PlacedEvent } from '#core/corpus/corpus.ts'
import type { DetailsPart } from '#core/corpus/detailsPart.ts'
import type { RulersPart, SentencesPart } from '#core/corpus/parts.ts'
import type { Language, Relation, Track } from '#core/corpus/terms.ts'
import type { Titles } from '#core/corpus/titles.ts'
import { clampStretch, lengthOf, type Stretch } from '#core/dates/julianDay.ts'
import {
  SHOW_ALL,
  toggleRelation,
  toggleTrack,
  widenedFor,
  type Filter,
  type Hiding,
} from '#core/query/filter.ts'
import { BY_DATE, type Sort } from '#core/query/sort.ts'
import type { Found, OpenCorpus } from './events.ts'
import type { Layout } from './layout.ts'
import type { ReadDate } from '#core/query/typedDate.ts'

export type Theme = 'system' | 'light' | 'dark'

/** The part of the state that a link can carry. */
export type SharedState = {
  /** Null until the reader chooses one. */
  readonly layout: Layout | null
  readonly filter: Filter
  readonly query: string
  /** What the screen shows of time; null for the first view. */
  readonly view: Stretch | null
  readonly selectedId: string | null
  /** Null until the reader chooses: then the browser's languages decide. */
  readonly language: Language | null
  readonly theme: Theme
  readonly areRulersOpen: boolean
  /** The order of the table. */
  readonly sort: Sort
  /** Address of a corpus on this origin; null for the shipped one. */
  readonly corpusUrl: string | null
}

export const DEFAULT_SHARED: SharedState = {
  layout: null,
  filter: SHOW_ALL,
  query: '',
  view: null,
  selectedId: null,
  language: null,
  theme: 'system',
  areRulersOpen: false,
  sort: BY_DATE,
  corpusUrl: null,
}

/** What a reader is told about something that went wrong. */
export type Notice = {
  readonly kind:
    | 'languageFailed'
    | 'corpusFailed'
    | 'conversionFailed'
    | 'searchFailed'
    | 'detailsFailed'
    | 'rulersFailed'
    | 'sentencesFailed'
    | 'layoutFailed'
    | 'printFailed'
  /** File, place, rule and value, as the error says it. */
  readonly detail: string
}

/** A corpus with its words in the language that the page speaks now. */
export type Edition = {
  readonly corpus: OpenCorpus
  /** What the screen shows before the reader goes anywhere. */
  readonly home: Stretch
  /** How it shows events before the reader chooses. */
  readonly homeLayout: Layout
  readonly textLanguage: Language
  readonly titles: Titles
  /** By chunk; those of the events that have been opened in this language. */
  readonly details: ReadonlyMap<string, DetailsPart>
  /** Null until their lane is opened in this language. */
  readonly rulers: RulersPart | null
  /** Null until the list is opened in this language. */
  readonly sentences: SentencesPart | null
}

/** Finds events by words. */
export type Search = (query: string) => Found

/** The room that the time line has, as its widget measured it. */
export type Stage = {
  /** Width of the lanes, in px of a page with text of the default size. */
  readonly width: number
  readonly rowsPerLane: number
  /** What the reader wants between letters and words, in em. */
  readonly letterSpacing: string
  readonly wordSpacing: string
}

type Actions = {
  readonly setLayout: (layout: Layout) => void
  readonly toggleRelation: (relation: Relation) => void
  readonly toggleTrack: (track: Track) => void
  readonly clearRelations: () => void
  readonly clearTracks: () => void
  /** Drops every condition, the search too. */
  readonly clearFilter: () => void
  /** Lifts what holds an event back, and nothing else. */
  readonly showAnyway: (event: PlacedEvent, hiding: Hiding) => void
  readonly setQuery: (query: string) => void
  /** Kept within the limits of the corpus, and no shorter than it allows. */
  readonly setView: (view: Stretch) => void
  /** What the list shows of time; null where there is no list. */
  readonly setSight: (sight: Stretch | null) => void
  /** Says where the screen is about to go, and returns that view as `setView` would keep it; a jump is a step that Back undoes. */
  readonly setAim: (view: Stretch, how: 'move' | 'jump') => Stretch
  /** A view on the way to the aim. */
  readonly approach: (view: Stretch) => void
  readonly select: (id: string | null) => void
  readonly focus: (id: string | null) => void
  readonly setStage: (stage: Stage) => void
  readonly setTheme: (theme: Theme) => void
  readonly toggleRulers: () => void
  readonly setSort: (sort: Sort) => void
  readonly setEdition: (edition: Partial<Edition> & { readonly language?: Language }) => void
  readonly addDetails: (chunk: string, details: DetailsPart) => void
  readonly setSearch: (search: Search | null) => void
  readonly setReadDate: (readDate: ReadDate) => void
  readonly setShortcuts: (areOn: boolean) => void
  readonly notify: (notice: Notice | null) => void
  /** Replaces everything that a link carries, as when the reader presses Back. */
  readonly restore: (shared: SharedState) => void
}

export type AppState = SharedState &
  Edition & {
    /** The event that the keyboard is on. */
    readonly focusedId: string | null
    /** Null until the time line has measured itself: until then no event is drawn. */
    readonly stage: Stage | null
    /** What the list shows of time, measured at its entries; null where there is no list. */
    readonly sight: Stretch | null
    /** Where the screen is on its way to; null while it rests, or follows the reader's hand. */
    readonly aim: Stretch | null
    /** How often the reader has jumped. */
    readonly jumps: number
    /** Null until somebody searches. */
    readonly search: Search | null
    /** Null until somebody searches. */
    readonly readDate: ReadDate | null
    /** Whether a key that types a character acts on the page. */
    readonly areShortcutsOn: boolean
    readonly notice: Notice | null
    readonly actions: Actions
  }
export type AppStore = ReturnType<typeof createAppStore>

export function createAppStore(edition: Edition, shared: SharedState = DEFAULT_SHARED) {
  return createStore<AppState>()((set, get) => ({
    ...edition,
    ...admit(shared, edition.corpus),
    focusedId: null,
    stage: null,
    sight: null,
    aim: null,
    jumps: 0,
    search: null,
    readDate: null,
    areShortcutsOn: true,
    notice: null,
    actions: {
      // What is so anyway is not said, so that the link of the first page stays empty.
      setLayout: (layout) =>
        set(({ homeLayout }) => ({ layout: layout === homeLayout ? null : layout })),
      toggleRelation: (relation) =>
        set(({ filter }) => ({ filter: toggleRelation(filter, relation) })),
      toggleTrack: (track) => set(({ filter }) => ({ filter: toggleTrack(filter, track) })),
      clearRelations: () => set(({ filter }) => ({ filter: { ...filter, relations: new Set() } })),
      clearTracks: () => set(({ filter }) => ({ filter: { ...filter, tracks: new Set() } })),
      clearFilter: () => set({ filter: SHOW_ALL, query: '' }),
      showAnyway: (event, hiding) =>
        set(({ filter, query }) => ({
          filter: widenedFor(event, filter),
          query: hiding.query ? '' : query,
        })),
      setQuery: (query) => set({ query }),
      setSight: (sight) => set({ sight }),
      setView: (view) => set({ view: fitView(view, get().corpus), aim: null }),
      setAim: (view, how) => {
        const { corpus, jumps } = get()
        const aim = fitView(view, corpus)
        set({ aim, jumps: how === 'jump' ? jumps + 1 : jumps })
        return aim
      },
      approach: (view) => set({ view }),
      select: (selectedId) =>
        set({ selectedId, ...(selectedId !== null && { focusedId: selectedId }) }),
      focus: (focusedId) => set({ focusedId }),
      setStage: (stage) => set(({ stage: before }) => (isSame(before, stage) ? {} : { stage })),
      setTheme: (theme) => set({ theme }),
      toggleRulers: () => set(({ areRulersOpen }) => ({ areRulersOpen: !areRulersOpen })),
      setSort: (sort) => set({ sort }),
      setEdition: (next) => set(next),
      addDetails: (chunk, part) =>
        set(({ details }) => ({
          details: new Map([...details, [chunk, part] as const].slice(-MOST_CHUNKS)),
        })),
      setSearch: (search) => set({ search }),
      setReadDate: (readDate) => set({ readDate }),
      setShortcuts: (areShortcutsOn) => set({ areShortcutsOn }),
      notify: (notice) => set({ notice }),
      restore: (next) => set({ ...admit(next, get().corpus), aim: null }),
    },
  }))
}

/** More than are printed at once; a chunk of a large corpus is one event, and none is kept for ever. */
const MOST_CHUNKS = 2100

/** What the time line shows, now or when it is opened next. */
export function viewOf({ view, home }: Pick<AppState, 'view' | 'home'>): Stretch {
  return view ?? home
}

/** What the screen shows now. */
export function shownOf(state: Pick<AppState, 'view' | 'home' | 'sight'>): Stretch {
  return state.sight ?? viewOf(state)
}

function isSame(before: Stage | null, stage: Stage): boolean {
  return (Object.keys(stage) as (keyof Stage)[]).every((key) => before?.[key] === stage[key])
}

/** A link may name days outside the corpus, or an event that it has not: these fall away. */
function admit(shared: SharedState, corpus: OpenCorpus): SharedState {
  const { view, selectedId, layout } = shared
  return {
    ...shared,
    layout: corpus.events.canBeListed ? layout : null,
    view: view === null ? null : fitView(view, corpus),
    selectedId:
      selectedId !== null && corpus.events.get(selectedId) !== undefined ? selectedId : null,
  }
}

function fitView(view: Stretch, { limits, shortestView }: OpenCorpus): Stretch {
  const missing = shortestView - lengthOf(view)
  const long =
    missing <= 0 ? view : { start: view.start - missing / 2, end: view.end + missing / 2 }
  return clampStretch(long, limits)
}
