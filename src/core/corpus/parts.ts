import type { CitationOf, CorpusRecord, LangTextOf, RecordedEvent, Source } from './schema.ts'
import { LANGUAGES, type Language, type Relation, type Track } from './terms.ts'
import { textIn } from './languageText.ts'

/**
 * A record, cut into what the page needs at first (index and titles), when an
 * event is opened (details) and when somebody searches.
 */
export type Parts = {
  readonly index: IndexPart
  readonly titles: (language: Language) => TitlesPart
  /** By chunk: see `chunkOf`. */
  readonly details: (language: Language) => { readonly [chunk: string]: DetailsPart }
  readonly search: () => SearchPart
}

/** What the time line draws, in no language. */
export type IndexPart = {
  readonly id: string
  readonly version: string
  readonly languages: readonly Language[]
  readonly defaultView?: string
  readonly events: readonly IndexEvent[]
  readonly periods: readonly { id: string; start: string; end: string; relation: Relation }[]
}
export type IndexEvent = {
  readonly id: string
  readonly date: string
  readonly end?: string
  readonly track: Track
  readonly furtherTracks?: readonly Track[]
  readonly relation: Relation
  readonly importance: 1 | 2 | 3 | 4 | 5
}

/** The words on the time line, in one language. */
export type TitlesPart = {
  readonly title: string
  readonly credit: string
  readonly licence: string
  /** By event id: what fits a lane, and the whole title. */
  readonly events: { readonly [id: string]: EventTitle }
  readonly periods: { readonly [id: string]: PeriodTitle }
}
export type EventTitle = { readonly short: string; readonly title: string }
export type PeriodTitle = EventTitle & {
  readonly rationale: string
  readonly classification: string
}

/** The texts of the events of one chunk, in one language, with all that they refer to. */
export type DetailsPart = {
  readonly events: { readonly [id: string]: EventDetails }
  readonly people: { readonly [id: string]: Name }
  readonly places: { readonly [id: string]: Name & { readonly lon: number; readonly lat: number } }
  readonly sources: { readonly [id: string]: Source }
}
/** A name, and the same in a language of its bearer, if there is one. */
export type Name = {
  readonly name: string
  readonly original?: { readonly language: Language; readonly name: string }
}
export type EventDetails = {
  readonly summary: string
  readonly recorded?: readonly { calendar: 'julian' | 'chinese'; date: string; by: string }[]
  readonly accounts?: readonly { holder: string; text: string; sources: readonly CitationOf[] }[]
  readonly notes?: readonly { text: string; sources: readonly CitationOf[] }[]
  readonly people?: readonly string[]
  readonly places?: readonly string[]
  readonly sources: readonly CitationOf[]
  readonly related?: NonNullable<RecordedEvent['related']>
}

/** Per event id, in every language of the record at once: titles, names, and the rest. */
export type SearchPart = {
  readonly [id: string]: readonly [titles: string, names: string, body: string]
}

export function cutIntoParts(record: CorpusRecord): Parts {
  return {
    index: indexOf(record),
    titles: (language) => titlesOf(record, language),
    details: (language) => detailsOf(record, language),
    search: () => searchOf(record),
  }
}

function indexOf({ id, version, defaultView, events, periods }: CorpusRecord): IndexPart {
  return {
    id,
    version,
    languages: LANGUAGES.filter((language) =>
      events.some(({ text }) => text[language] !== undefined),
    ),
    ...(defaultView === undefined ? {} : { defaultView }),
    events: events.map((event) => ({
      id: event.id,
      date: event.date,
      ...(event.end === undefined ? {} : { end: event.end }),
      track: event.track,
      ...(event.furtherTracks === undefined ? {} : { furtherTracks: event.furtherTracks }),
      relation: event.relation,
      importance: event.importance,
    })),
    periods: periods.map(({ id: periodId, start, end, relation }) => ({
      id: periodId,
      start,
      end,
      relation,
    })),
  }
}

function titlesOf(record: CorpusRecord, language: Language): TitlesPart {
  return {
    title: textIn(record.title, language),
    credit: textIn(record.credit, language),
    licence: textIn(record.licence, language),
    events: byId(record.events, ({ text }) => {
      const { short, title } = textIn(text, language)
      return { short, title }
    }),
    periods: byId(record.periods, ({ text, classification }) => ({
      ...textIn(text, language),
      classification: textIn(classification, language),
    })),
  }
}

/**
 * The decade in which an event began, as `1960`: texts are fetched a decade at a
 * time. Named by date, not by position, so that an added event moves no other.
 */
export function chunkOf({ date }: Pick<IndexEvent, 'date'>): string {
  const digits = /\d{3}|\d{2}X/.exec(date)?.[0] ?? '000'
  return `${digits.replace('X', '0')}0`
}

function detailsOf(
  record: CorpusRecord,
  language: Language,
): { readonly [chunk: string]: DetailsPart } {
  return Object.fromEntries(
    [...groupByChunk(record.events)].map(([chunk, events]) => [
      chunk,
      chunkDetails(record, events, language),
    ]),
  )
}

function groupByChunk(
  events: readonly RecordedEvent[],
): ReadonlyMap<string, readonly RecordedEvent[]> {
  const chunks = new Map<string, RecordedEvent[]>()
  for (const event of events) {
    const chunk = chunkOf(event)
    chunks.set(chunk, [...(chunks.get(chunk) ?? []), event])
  }
  return chunks
}

function chunkDetails(
  { people, places, sources }: CorpusRecord,
  events: readonly RecordedEvent[],
  language: Language,
): DetailsPart {
  const used = new Set(events.flatMap(referencesOf))
  const isUsed = ({ id }: { readonly id: string }) => used.has(id)
  const nameOf = (named: { readonly name: LangTextOf; readonly native?: Language }): Name => {
    const original = originalOf(named, language)
    return { name: textIn(named.name, language), ...(original !== undefined && { original }) }
  }
  return {
    events: byId(events, (event) => eventDetails(event, language)),
    people: byId(people.filter(isUsed), nameOf),
    places: byId(places.filter(isUsed), (place) => ({
      ...nameOf(place),
      lon: place.lon,
      lat: place.lat,
    })),
    sources: byId(sources.filter(isUsed), (source) => source),
  }
}

/** Ids of the people, places and sources that an event names anywhere. */
function referencesOf({
  people = [],
  places = [],
  sources,
  accounts = [],
  notes = [],
}: RecordedEvent) {
  const citations = [...sources, ...[...accounts, ...notes].flatMap((part) => part.sources)]
  return [...people, ...places, ...citations.map(({ id }) => id)]
}

function eventDetails(event: RecordedEvent, language: Language): EventDetails {
  const say = (text: LangTextOf) => textIn(text, language)
  const { recorded, accounts, notes, people, places, sources, related } = event
  return {
    summary: textIn(event.text, language).summary,
    ...(recorded && {
      recorded: recorded.map(({ calendar, date, by }) => ({ calendar, date, by: say(by) })),
    }),
    ...(accounts && {
      accounts: accounts.map((account) => ({
        holder: say(account.holder),
        text: say(account.text),
        sources: account.sources,
      })),
    }),
    ...(notes && { notes: notes.map((note) => ({ text: say(note.text), sources: note.sources })) }),
    ...(people && { people }),
    ...(places && { places }),
    sources,
    ...(related && { related }),
  }
}

/** The name as its bearers write it, unless the reader's language is written the same way. */
function originalOf(
  { name, native }: { readonly name: LangTextOf; readonly native?: Language },
  language: Language,
): Name['original'] {
  const text = native === undefined ? undefined : name[native]
  if (native === undefined || text === undefined || baseOf(native) === baseOf(language))
    return undefined
  return { language: native, name: text }
}

/** `zh` of `zh-Hans`. */
function baseOf(language: Language): string | undefined {
  return language.split('-')[0]
}

function searchOf({ events, people, places }: CorpusRecord): SearchPart {
  const names = new Map([...people, ...places].map(({ id, name }) => [id, Object.values(name)]))
  return byId(events, ({ text, people: persons = [], places: sites = [], date }) => {
    const texts = Object.values(text)
    return [
      distinct(texts.flatMap(({ short, title }) => [short, title])),
      distinct([...persons, ...sites].flatMap((id) => names.get(id) ?? [])),
      distinct([...texts.map(({ summary }) => summary), date]),
    ] as const
  })
}

function distinct(texts: readonly string[]): string {
  return [...new Set(texts)].join('\n')
}

function byId<Item extends { readonly id: string }, Value>(
  items: readonly Item[],
  value: (item: Item) => Value,
): { readonly [id: string]: Value } {
  return Object.fromEntries(items.map((item) => [item.id, value(item)]))
}
