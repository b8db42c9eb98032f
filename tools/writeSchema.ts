import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { format } from 'oxfmt'
import { FORMAT, PartSchema } from '#core/corpus/schema.ts'
import { LANGUAGES } from '#core/corpus/languages.ts'

// Writes the JSON Schema that editors read while somebody writes a record: it
// offers keys, explains them and marks what has the wrong form. It says what it
// can of PartSchema; whether dates exist, ids lead somewhere and periods follow
// one another only `npm run check:corpus` can say.
const FILE = `public/schema/${FORMAT.replace('/', '-')}.json`

const EDTF =
  'EDTF, Gregorian: 1689-09-06, 1689-09, 1689, 168X (decade), 17XX (century); behind any of these ~ (about), ? (uncertain) or % (both); 1653/1656, ../1689, 1689/.. (open), /1689, 1689/ (end unknown); [1689-09-06,1689-09-07] (one of), [1689..1691] (some time within).'
const CITED =
  'Works this rests on, each by its id in `sources`; `locator` names page, volume or document.'
const NATIVE =
  'Language of its bearers, for instance ru: the name in it stands beside that in the language of the reader.'
const BY_LANGUAGE = `By language: one at least of ${LANGUAGES.join(', ')}.`

/** What an editor says about a key, by its path; lists and languages take no part in a path. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  $schema: 'Where this schema is, for editors. The page ignores it.',
  format: `Name and version of the format; always ${FORMAT}.`,
  id: 'Id of the record: lower-case words joined by hyphens.',
  version: 'Version of the record; shown with every event.',
  title: 'Title of the page.',
  defaultView:
    'What the page shows first: an EDTF interval, for instance 1600/2030. Without it, the span of all events.',
  licence: 'Terms on which others may use the record.',
  credit: 'Where the record comes from.',

  events: 'In each file in order of first day, then id.',
  'events.id':
    'Never changes once published: links name it. Lower-case words joined by hyphens, for instance nerchinsk-treaty-1689.',
  'events.date': `The date, or the day it began. ${EDTF}`,
  'events.end':
    'The day it ended, EDTF; `..` while it goes on. Leave it out for what happened on one day, known or not.',
  'events.recorded':
    'Dates as documents give them, in their own calendar. Never computed from one another.',
  'events.recorded.calendar': 'julian: Old Style. chinese: lunisolar, by reign year.',
  'events.recorded.date':
    'julian: 1689-08-27. chinese: 康熙28-07-24, with 閏 before an intercalary month (咸豐07-閏05-16), without the day if it is not known (光緒26-06).',
  'events.recorded.by': 'Which document or side dates it so.',
  'events.recorded.differs':
    'true when it is another day than the event’s, and a note of the event says why.',
  'events.track': 'The lane in which it stands.',
  'events.furtherTracks': 'Other tracks under which the filter finds it; not the main one again.',
  'events.relation': 'The state of relations that it belongs to; its colour and shape.',
  'events.importance': '1 is drawn at every zoom, 5 only close up.',
  'events.text.short':
    'Title on the time line: at most 8 characters in Chinese, 24 in an alphabet.',
  'events.text.title': 'The whole title.',
  'events.text.summary': 'Two to five sentences, neutral, in words of our own.',
  'events.people': 'Ids in `people`.',
  'events.places': 'Ids in `places`.',
  'events.accounts': 'Where sides or scholars disagree: two or more, each with its holder.',
  'events.accounts.holder': 'Who says so.',
  'events.accounts.text': 'What they say.',
  'events.accounts.sources': CITED,
  'events.notes': 'Remarks on the sources: an error, a doubt, a disputed date.',
  'events.notes.sources': CITED,
  'events.sources': CITED,
  'events.related': 'Other events: this one leads to, answers, ends or confirms them.',
  'events.related.id': 'Id in `events`.',

  periods: 'States of relations that follow one another day by day without gap.',
  'periods.start': 'First day, YYYY-MM-DD.',
  'periods.end': 'Last day, YYYY-MM-DD; `..` for the last period.',
  'periods.relation': 'The state that prevailed.',
  'periods.text.short': 'Name on the ribbon when the title has no room.',
  'periods.text.rationale': 'Why the period begins and ends where it does.',
  'periods.classification': 'Whose division this is.',
  'periods.sources': CITED,

  rulers: 'Who ruled either state, from when to when.',
  'rulers.office': 'Emperor, president, general secretary …, and of what.',
  'rulers.start': 'First day in office, YYYY-MM-DD.',
  'rulers.end': 'Last day in office, YYYY-MM-DD; `..` for who is in office.',
  'rulers.beside':
    'true when held beside another who comes first on the time line: of a rival, a regent, a co-ruler, or a head of state beside the one who led.',
  'people.name': 'Search finds every language of it.',
  'people.native': NATIVE,
  'places.name': 'The name of the time.',
  'places.native': NATIVE,
  'places.lon': 'Degrees east of Greenwich.',
  'places.lat': 'Degrees north of the equator.',

  tables: 'Figures and facts in rows, shown with the events that they belong to.',
  'tables.text.title': 'What the table shows.',
  'tables.text.caption': 'On what basis, in a sentence or two.',
  'tables.events': 'Ids in `events`: the open event shows the table.',
  'tables.columns': 'From left to right; the cells of every row stand in the same order.',
  'tables.columns.kind':
    'text: by language. number: one, or the least and the most of it as [20000, 28000]. date: EDTF; a table that begins with dates goes by them.',
  'tables.columns.text': 'What heads the column.',
  'tables.columns.unit': 'What its numbers count, for instance million US dollars.',
  'tables.rows.cells': 'One for each column; null where nothing is known or counted.',
  'tables.rows.sources': CITED,
  'tables.rows.notes': 'Remarks on the row.',
  'tables.rows.notes.sources': CITED,
  'tables.notes': 'Remarks on the whole table.',
  'tables.notes.sources': CITED,

  sources: 'CSL-JSON items, as Zotero exports them, with the fields listed here and no others.',
  'sources.type': 'A CSL type: book, article-journal, chapter, webpage, treaty …',
  'sources.language':
    'Language tag of the work, for instance zh-Hant, en, ru. Decides how it is cited.',
  'sources.issued.date-parts': 'One date as [[year, month, day]]; month and day may be left out.',
}

type Node = { readonly [key: string]: unknown }

const unused = new Set(Object.keys(DESCRIPTIONS))
const schema = {
  ...describe(toJsonSchema(PartSchema, { errorMode: 'ignore' }) as Node, ''),
  title: `A Kyakhta record, ${FORMAT}`,
  description:
    'Events of the relations between two states. A record is one file with all the keys, or several files with some each; docs/corpus-format.md describes it.',
}
if (unused.size > 0) throw new Error(`No such keys in the format: ${[...unused].join(', ')}`)

mkdirSync(dirname(FILE), { recursive: true })
const { code } = await format(FILE, JSON.stringify(schema), { printWidth: 100 })
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, code)
  console.log(`${FILE}: ${Object.keys(DESCRIPTIONS).length} keys described`)
} else if (readFileSync(FILE, 'utf8') !== code) {
  console.error(`${FILE}: is out of date: run npm run schema`)
  process.exitCode = 1
}

/** The node with what the table says about the keys inside it. */
function describe({ properties, items, anyOf, required, ...rest }: Node, path: string): Node {
  return {
    ...rest,
    ...(Array.isArray(required) && required.length > 0 && { required }),
    ...(isNode(items) && { items: describe(items, path) }),
    ...(Array.isArray(items) && { items: items.map((one: Node) => describe(one, path)) }),
    ...(Array.isArray(anyOf) && { anyOf: anyOf.map((one: Node) => describe(one, path)) }),
    ...(isNode(properties) && { properties: describeKeys(properties, path) }),
  }
}

function describeKeys(properties: Node, path: string): Node {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => {
      if (!isNode(value)) return [key, value]
      if (isLanguageTag(key)) return [key, describe(value, path)]
      const keyPath = path === '' ? key : `${path}.${key}`
      const words = [DESCRIPTIONS[keyPath], isByLanguage(value) ? BY_LANGUAGE : undefined]
      unused.delete(keyPath)
      const description = words.filter((part) => part !== undefined).join(' ')
      return [
        key,
        {
          ...(description !== '' && { description }),
          ...describe(value, keyPath),
          ...(isByLanguage(value) && { minProperties: 1 }),
        },
      ]
    }),
  )
}

function isByLanguage({ properties }: Node): boolean {
  return isNode(properties) && Object.keys(properties).every(isLanguageTag)
}

function isLanguageTag(key: string): boolean {
  return LANGUAGES.some((language) => language === key)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
