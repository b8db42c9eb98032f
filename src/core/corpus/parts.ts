import { apparatusOf, type ApparatusPart } from './apparatusPart.ts'
import { byId } from './byId.ts'
import { namesOf, type NamesPart } from './namesPart.ts'
import type { Conversion } from './conversions.ts'
import type { CorpusRecord, Ruler } from './schema.ts'
import { firstSentence } from './firstSentence.ts'
import { LANGUAGES } from './languages.ts'
import { otherLanguage, textIn } from './languageText.ts'
import type { Language, Relation, Track } from './terms.ts'
import { textsOf, type TextsPart } from './textsPart.ts'

/**
 * A record, cut into what the page needs at first (index and titles), for the
 * list (sentences), when an event is opened (texts, names, apparatus), when the
 * lane of rulers is, and when somebody searches.
 */
export type Parts = {
  readonly index: IndexPart
  readonly titles: (language: Language) => TitlesPart
  readonly sentences: (language: Language) => SentencesPart
  readonly rulers: (language: Language) => RulersPart
  /** By chunk: see `chunkOf`. */
  readonly texts: (language: Language) => { readonly [chunk: string]: TextsPart }
  readonly names: (language: Language) => NamesPart
  readonly apparatus: () => ApparatusPart
  readonly search: () => SearchPart
}

/** What the time line draws, in no language. */
export type IndexPart = {
  readonly id: string
  readonly version: string
  readonly languages: readonly Language[]
  /** Those of them, and others, in which the texts would be converted from another Chinese. */
  readonly convertible?: readonly Language[]
  readonly defaultView?: string
  readonly events: readonly IndexEvent[]
  readonly periods: readonly { id: string; start: string; end: string; relation: Relation }[]
  readonly hasRulers: boolean
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

/** Of a text: its language, where it is not the one that was asked for. */
type InLanguage = { readonly language?: Language }

/** The words on the time line, in one language. */
export type TitlesPart = {
  readonly title: string
  readonly credit: string
  readonly licence: string
  /** From what the texts were converted, if they were. */
  readonly convertedFrom?: Conversion['from']
  /** By event id: what fits a lane, and the whole title. */
  readonly events: { readonly [id: string]: EventTitle }
  readonly periods: { readonly [id: string]: PeriodTitle }
}
export type EventTitle = InLanguage & { readonly short: string; readonly title: string }
export type PeriodTitle = EventTitle & {
  readonly rationale: string
  readonly classification: string
}

/** By event id: the first sentence of its summary, in one language. */
export type SentencesPart = { readonly [id: string]: string }

/** Who held which office from when to when, in one language. */
export type RulersPart = readonly Term[]
export type Term = InLanguage & {
  readonly id: string
  readonly state: Ruler['state']
  readonly name: string
  readonly office: string
  /** First and last day; `..` of who is in office. */
  readonly start: string
  readonly end: string
  /** Held beside another who comes first. */
  readonly beside?: true
}

/** Per event id, in every language of the record at once: titles, names, and the rest. */
export type SearchPart = {
  readonly [id: string]: readonly [titles: string, names: string, body: string]
}

export function cutIntoParts(record: CorpusRecord): Parts {
  return {
    index: indexOf(record),
    titles: (language) => titlesOf(record, language),
    sentences: (language) =>
      byId(record.events, ({ text }) => firstSentence(textIn(text, language).summary)),
    rulers: (language) => rulersOf(record, language),
    texts: (language) => textsOf(record, language),
    names: (language) => namesOf(record, language),
    apparatus: () => apparatusOf(record),
    search: () => searchOf(record),
  }
}

function indexOf({ id, version, defaultView, events, periods, rulers }: CorpusRecord): IndexPart {
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
    hasRulers: rulers.length > 0,
  }
}

function titlesOf(record: CorpusRecord, language: Language): TitlesPart {
  return {
    title: textIn(record.title, language),
    credit: textIn(record.credit, language),
    licence: textIn(record.licence, language),
    events: byId(record.events, ({ text }) => {
      const { short, title } = textIn(text, language)
      return { short, title, ...otherLanguage(text, language) }
    }),
    periods: byId(record.periods, ({ text, classification }) => ({
      ...textIn(text, language),
      ...otherLanguage(text, language),
      classification: textIn(classification, language),
    })),
  }
}

function rulersOf({ rulers }: CorpusRecord, language: Language): RulersPart {
  return rulers.map(({ name, office, ...term }) => ({
    ...term,
    name: textIn(name, language),
    office: textIn(office, language),
    ...otherLanguage(name, language),
  }))
}

function searchOf({ events, people, places }: CorpusRecord): SearchPart {
  const spellings = {
    people: byId(people, ({ name }) => Object.values(name)),
    places: byId(places, ({ name }) => Object.values(name)),
  }
  return byId(events, ({ text, people: persons = [], places: sites = [], date }) => {
    const texts = Object.values(text)
    const names = [
      ...persons.flatMap((id) => spellings.people[id] ?? []),
      ...sites.flatMap((id) => spellings.places[id] ?? []),
    ]
    return [
      distinct(texts.flatMap(({ short, title }) => [short, title])),
      distinct(names),
      distinct([...texts.map(({ summary }) => summary), date]),
    ] as const
  })
}

function distinct(texts: readonly string[]): string {
  return [...new Set(texts)].join('\n')
}
