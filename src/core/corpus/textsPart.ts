import { byId } from './byId.ts'
import { textIn } from './languageText.ts'
import type { CitationOf, CorpusRecord, LangTextOf, RecordedEvent } from './schema.ts'
import { tableDetails, type TableDetails } from './tableDetails.ts'
import type { Language } from './terms.ts'

/** The texts of the events of one chunk, in one language, with their tables. */
export type TextsPart = {
  readonly events: { readonly [id: string]: EventTexts }
  readonly tables: { readonly [id: string]: TableDetails }
}
export type EventTexts = {
  readonly summary: string
  readonly recorded?: readonly { calendar: 'julian' | 'chinese'; date: string; by: string }[]
  readonly accounts?: readonly { holder: string; text: string; sources: readonly CitationOf[] }[]
  readonly notes?: readonly { text: string; sources: readonly CitationOf[] }[]
  /** Ids of the tables that are shown with it. */
  readonly tables?: readonly string[]
}

/** Before it a half century has too few events for a chunk of its own. */
const FIRST_HALF_CENTURY = 1850

/**
 * Where the texts of an event are: the half century in which it began, as `1950`, or
 * `0000` for all before 1850. Smaller chunks compress worse. Named by date, not by
 * position, so that an added event moves no other.
 */
export function chunkOf({ date }: Pick<RecordedEvent, 'date'>): string {
  const decade = Number((/\d{3}|\d{2}X/.exec(date)?.[0] ?? '0').replace('X', '0'))
  const half = Math.floor(decade / 5) * 50
  return half < FIRST_HALF_CENTURY ? '0000' : String(half)
}

/** The texts of a record in one language, cut into chunks. */
export function textsOf(
  { events, tables }: CorpusRecord,
  language: Language,
): { readonly [chunk: string]: TextsPart } {
  const chunks = [...new Set(events.map(chunkOf))]
  return Object.fromEntries(
    chunks.map((chunk) => {
      const within = events.filter((event) => chunkOf(event) === chunk)
      return [chunk, chunkTexts(within, tables, language)]
    }),
  )
}

function chunkTexts(
  events: readonly RecordedEvent[],
  allTables: CorpusRecord['tables'],
  language: Language,
): TextsPart {
  const tables = allTables.filter((table) => events.some(({ id }) => table.events.includes(id)))
  return {
    events: byId(events, (event) => {
      const shown = tables.filter((table) => table.events.includes(event.id))
      return {
        ...eventTexts(event, language),
        ...(shown.length > 0 && { tables: shown.map(({ id }) => id) }),
      }
    }),
    tables: byId(tables, (table) => tableDetails(table, language)),
  }
}

function eventTexts(event: RecordedEvent, language: Language): EventTexts {
  const say = (text: LangTextOf) => textIn(text, language)
  const { recorded, accounts, notes } = event
  return {
    summary: textIn(event.text, language).summary,
    ...(recorded && {
      recorded: recorded.map(({ calendar, date, by }) => ({ calendar, date, by: say(by) })),
    }),
    ...(accounts && {
      accounts: accounts.map(({ holder, text, sources }) => ({
        holder: say(holder),
        text: say(text),
        sources,
      })),
    }),
    ...(notes && { notes: notes.map(({ text, sources }) => ({ text: say(text), sources })) }),
  }
}
