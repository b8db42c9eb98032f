import { byId } from './byId.ts'
import { textIn } from './languageText.ts'
import type { CitationOf, CorpusRecord, LangTextOf, RecordedEvent, Source } from './schema.ts'
import { citedInTable, tableDetails, type TableDetails } from './tableDetails.ts'
import type { Language } from './terms.ts'

/** The texts of the events of one chunk, in one language, with all that they refer to. */
export type DetailsPart = {
  readonly events: { readonly [id: string]: EventDetails }
  readonly people: { readonly [id: string]: Name }
  readonly places: { readonly [id: string]: Name & { readonly lon: number; readonly lat: number } }
  readonly sources: { readonly [id: string]: Source }
  readonly tables: { readonly [id: string]: TableDetails }
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
  /** Ids of the tables that are shown with it. */
  readonly tables?: readonly string[]
}

/**
 * The half century in which an event began, as `1950`: texts are fetched so, since
 * smaller chunks repeat more works and compress worse. Named by date, not by
 * position, so that an added event moves no other.
 */
export function chunkOf({ date }: Pick<RecordedEvent, 'date'>): string {
  const decade = Number((/\d{3}|\d{2}X/.exec(date)?.[0] ?? '0').replace('X', '0'))
  return String(Math.floor(decade / 5) * 50).padStart(4, '0')
}

/** The texts of a record in one language, cut into chunks. */
export function detailsOf(
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
  { people, places, sources, tables: allTables }: CorpusRecord,
  events: readonly RecordedEvent[],
  language: Language,
): DetailsPart {
  const tables = allTables.filter((table) => events.some(({ id }) => table.events.includes(id)))
  const tablesOf = (id: string) => tables.filter((table) => table.events.includes(id))
  const used = {
    people: new Set(events.flatMap((event) => event.people ?? [])),
    places: new Set(events.flatMap((event) => event.places ?? [])),
    sources: new Set([...events.flatMap(citedIn), ...tables.flatMap(citedInTable)]),
  }
  const nameOf = (named: { readonly name: LangTextOf; readonly native?: Language }): Name => {
    const original = originalOf(named, language)
    return { name: textIn(named.name, language), ...(original !== undefined && { original }) }
  }
  return {
    events: byId(events, (event) => ({
      ...eventDetails(event, language),
      ...listed(tablesOf(event.id)),
    })),
    people: byId(
      people.filter(({ id }) => used.people.has(id)),
      nameOf,
    ),
    places: byId(
      places.filter(({ id }) => used.places.has(id)),
      (place) => ({
        ...nameOf(place),
        lon: place.lon,
        lat: place.lat,
      }),
    ),
    sources: byId(
      sources.filter(({ id }) => used.sources.has(id)),
      (source) => source,
    ),
    tables: byId(tables, (table) => tableDetails(table, language)),
  }
}

function listed(tables: CorpusRecord['tables']): Pick<EventDetails, 'tables'> {
  return tables.length === 0 ? {} : { tables: tables.map(({ id }) => id) }
}

/** Ids of the works that an event cites anywhere. */
function citedIn({ sources, accounts = [], notes = [] }: RecordedEvent): readonly string[] {
  return [...sources, ...[...accounts, ...notes].flatMap((part) => part.sources)].map(
    ({ id }) => id,
  )
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
