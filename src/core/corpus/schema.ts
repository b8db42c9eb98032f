import * as v from 'valibot'
import { LANGUAGES } from './languages.ts'
import { COLUMN_KINDS, RELATIONS, TRACKS, type Language } from './terms.ts'

/** The name of the format, and the version that a file must have. */
export const FORMAT = 'kyakhta/1'

const Text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'))
const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
)
const Url = v.pipe(
  v.string(),
  v.regex(
    /^https?:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?([/?#]\S*)?$/i,
    'must be a web address, http or https',
  ),
)
/** An EDTF date; its form is checked by `core/dates`, which says what is wrong with it. */
const Edtf = v.pipe(v.string(), v.nonEmpty('must be an EDTF date'))
const LangText = byLanguage(Text)

const Citation = v.strictObject({ id: Id, locator: v.exactOptional(Text) })
const Citations = v.pipe(v.array(Citation), v.minLength(1, 'must name a source'))

const Account = v.strictObject({ holder: LangText, text: LangText, sources: Citations })
const Note = v.strictObject({ text: LangText, sources: Citations })

const Recorded = v.strictObject({
  calendar: v.picklist(['julian', 'chinese'], 'must be julian or chinese'),
  /** Old Style YYYY-MM-DD, or 康熙28-07-24. */
  date: Text,
  /** Which document or side dates it so. */
  by: LangText,
  /** It is another day than the event's, and a note says why. */
  differs: v.exactOptional(v.literal(true, 'must be true')),
})

const Related = v.strictObject({
  verb: v.picklist(
    ['leads-to', 'answers', 'ends', 'confirms'],
    'must be leads-to, answers, ends or confirms',
  ),
  id: Id,
})

const EventSchema = v.strictObject({
  id: Id,
  /** The date, or the day it began: EDTF, Gregorian. */
  date: Edtf,
  /** The day it ended, EDTF; `..` when it goes on. */
  end: v.exactOptional(Edtf),
  recorded: v.exactOptional(v.array(Recorded)),
  track: v.picklist(TRACKS, `must be one of ${TRACKS.join(', ')}`),
  furtherTracks: v.exactOptional(
    v.array(v.picklist(TRACKS, `must be one of ${TRACKS.join(', ')}`)),
  ),
  relation: v.picklist(RELATIONS, `must be one of ${RELATIONS.join(', ')}`),
  /** 1 is drawn first at every zoom, 5 last. */
  importance: v.picklist([1, 2, 3, 4, 5], 'must be 1, 2, 3, 4 or 5'),
  text: byLanguage(v.strictObject({ short: Text, title: Text, summary: Text })),
  people: v.exactOptional(v.array(Id)),
  places: v.exactOptional(v.array(Id)),
  accounts: v.exactOptional(
    v.pipe(v.array(Account), v.minLength(2, 'must set two accounts side by side')),
  ),
  notes: v.exactOptional(v.array(Note)),
  sources: Citations,
  related: v.exactOptional(v.array(Related)),
})

const PeriodSchema = v.strictObject({
  id: Id,
  /** First and last day, YYYY-MM-DD; the last of all ends in `..`. */
  start: Edtf,
  end: Edtf,
  relation: v.picklist(RELATIONS, `must be one of ${RELATIONS.join(', ')}`),
  text: byLanguage(v.strictObject({ short: Text, title: Text, rationale: Text })),
  /** Whose periodisation it is. */
  classification: LangText,
  sources: Citations,
})

const RulerSchema = v.strictObject({
  id: Id,
  state: v.picklist(['china', 'russia'], 'must be china or russia'),
  name: LangText,
  /** Emperor, president, first secretary …, and of what. */
  office: LangText,
  start: Edtf,
  end: Edtf,
  /** Held beside another who comes first on the time line. */
  beside: v.exactOptional(v.literal(true, 'must be true')),
})

/** The language of its bearers, in which a name is given beside the reader's own. */
const Native = v.exactOptional(v.picklist(LANGUAGES, `must be one of ${LANGUAGES.join(', ')}`))

const PersonSchema = v.strictObject({ id: Id, name: LangText, native: Native })
const PlaceSchema = v.strictObject({
  id: Id,
  name: LangText,
  native: Native,
  /** Degrees east of Greenwich. */
  lon: degrees(180),
  /** Degrees north of the equator. */
  lat: degrees(90),
})

/** What a column holds; the unit of its numbers stands in its head. */
const Column = v.strictObject({
  kind: v.picklist(COLUMN_KINDS, `must be one of ${COLUMN_KINDS.join(', ')}`),
  text: LangText,
  unit: v.exactOptional(LangText),
})
/**
 * A text, a number, the least and the most that a number is said to be, a date
 * in EDTF, or nothing. Whether it suits its column, `checkTable` knows.
 */
const Cell = v.union(
  [LangText, v.number(), v.tuple([v.number(), v.number()]), Edtf, v.null()],
  'must be a text by language, a number, two numbers, an EDTF date or null',
)
const Row = v.strictObject({
  cells: v.array(Cell),
  sources: Citations,
  notes: v.exactOptional(v.array(Note)),
})
const TableSchema = v.strictObject({
  id: Id,
  text: byLanguage(v.strictObject({ title: Text, caption: v.exactOptional(Text) })),
  /** The events with which it is shown. */
  events: v.pipe(v.array(Id), v.minLength(1, 'must name an event')),
  columns: v.pipe(v.array(Column), v.minLength(1, 'must name a column')),
  rows: v.pipe(v.array(Row), v.minLength(1, 'must have a row')),
  notes: v.exactOptional(v.array(Note)),
})

const CslName = v.union([
  v.strictObject({ family: Text, given: v.exactOptional(Text) }),
  v.strictObject({ literal: Text }),
])
const CslDate = v.strictObject({
  'date-parts': v.array(v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(3))),
})
/** A CSL-JSON item as Zotero exports it, with the fields that the page shows. */
const SourceSchema = v.strictObject({
  id: Id,
  type: Text,
  title: Text,
  author: v.exactOptional(v.array(CslName)),
  editor: v.exactOptional(v.array(CslName)),
  translator: v.exactOptional(v.array(CslName)),
  issued: v.exactOptional(CslDate),
  publisher: v.exactOptional(Text),
  'publisher-place': v.exactOptional(Text),
  'container-title': v.exactOptional(Text),
  volume: v.exactOptional(Text),
  issue: v.exactOptional(Text),
  page: v.exactOptional(Text),
  DOI: v.exactOptional(Text),
  URL: v.exactOptional(Url),
  language: v.exactOptional(Text),
})

const LISTS = {
  periods: v.array(PeriodSchema),
  rulers: v.array(RulerSchema),
  people: v.array(PersonSchema),
  places: v.array(PlaceSchema),
  sources: v.array(SourceSchema),
  events: v.array(EventSchema),
  tables: v.array(TableSchema),
}
const HEADER = {
  format: v.literal(FORMAT, `must be ${FORMAT}`),
  id: Id,
  version: Text,
  title: LangText,
  /** What the page shows first: an EDTF interval of two years or days. */
  defaultView: v.exactOptional(Edtf),
  licence: LangText,
  credit: LangText,
}
const EDITOR = { $schema: v.exactOptional(v.string()) }

/** One file that holds a whole record: the public format. */
export const RecordSchema = v.strictObject({
  ...EDITOR,
  ...HEADER,
  events: LISTS.events,
  sources: LISTS.sources,
  periods: v.exactOptional(LISTS.periods, []),
  rulers: v.exactOptional(LISTS.rulers, []),
  people: v.exactOptional(LISTS.people, []),
  places: v.exactOptional(LISTS.places, []),
  tables: v.exactOptional(LISTS.tables, []),
})

/** A file of a record kept in several: any part of the keys; the record is their union. */
export const PartSchema = v.partial(v.strictObject({ ...EDITOR, ...HEADER, ...LISTS }))

export type CorpusRecord = Omit<v.InferOutput<typeof RecordSchema>, '$schema'>
export type RecordedEvent = v.InferOutput<typeof EventSchema>
export type Ruler = v.InferOutput<typeof RulerSchema>
export type Period = v.InferOutput<typeof PeriodSchema>
export type Source = v.InferOutput<typeof SourceSchema>
export type Table = v.InferOutput<typeof TableSchema>
export type CellOf = v.InferOutput<typeof Cell>
export type CitationOf = v.InferOutput<typeof Citation>
export type LangTextOf = v.InferOutput<typeof LangText>

function degrees(most: number) {
  const rule = `must be degrees from -${most} to ${most}`
  return v.pipe(v.number(rule), v.minValue(-most, rule), v.maxValue(most, rule))
}

type ByLanguage<T> = { [language: Language]: T }

/** A value for each language; one at least. */
function byLanguage<const Schema extends v.GenericSchema>(schema: Schema) {
  const entries = Object.fromEntries(
    LANGUAGES.map((language) => [language, v.exactOptional(schema)] as const),
  )
  return v.pipe(
    v.strictObject(entries),
    v.check((texts) => Object.keys(texts).length > 0, 'must have a text in some language'),
  ) as v.GenericSchema<ByLanguage<v.InferInput<Schema>>, ByLanguage<v.InferOutput<Schema>>>
}
