import * as v from 'valibot'
import type { Problem } from './problem.ts'
import { PartSchema } from './schema.ts'

/** A file as read, before anything is known about it. */
export type CorpusFile = { readonly name: string; readonly json: unknown }

type Part = v.InferOutput<typeof PartSchema>
/** The lists of a record, in the order in which the format documents them. */
const LISTS = ['periods', 'rulers', 'people', 'places', 'sources', 'events', 'tables'] as const
export type List = (typeof LISTS)[number]

/** The union of all files, and which file each item came from. */
export type JoinedParts = {
  readonly record: Omit<Part, List | '$schema'> & { readonly [L in List]: NonNullable<Part[L]> }
  /** From `event nerchinsk-1689` to the file's name; of broken files too. */
  readonly fileOf: ReadonlyMap<string, string>
  /** The keys that any file has at its top, of broken files too. */
  readonly keys: ReadonlySet<string>
  readonly problems: readonly Problem[]
}

/** How many unknown keys of one object are named; a file of nonsense is not read for ever. */
const MOST_ROUNDS = 20
const UNKNOWN_KEY = 'is not a key of the format'

const SINGULAR: Readonly<Record<List, string>> = {
  periods: 'period',
  rulers: 'ruler',
  people: 'person',
  places: 'place',
  sources: 'source',
  events: 'event',
  tables: 'table',
}

export function itemName(list: List, id: string): string {
  return `${SINGULAR[list]} ${id}`
}

/**
 * Joins files into one record. A file that breaks the schema is reported whole
 * and left out; its ids count as known, so that one fault is one problem.
 */
export function readParts(files: readonly CorpusFile[]): JoinedParts {
  const read = files.map(({ name, json }) => ({ name, json, ...readPart(name, json) }))
  const { fileOf, problems } = findItems(files)
  return {
    record: join(read.flatMap(({ part }) => part ?? [])),
    fileOf,
    keys: new Set(files.flatMap(({ json }) => (isObject(json) ? Object.keys(json) : []))),
    problems: [...read.flatMap((file) => file.problems), ...problems],
  }
}

/** A part, or everything that is wrong with it. */
function readPart(
  name: string,
  json: unknown,
  rounds = MOST_ROUNDS,
): { part?: Part; problems: readonly Problem[] } {
  if (Array.isArray(json)) {
    return {
      problems: [{ file: name, item: '', field: '', rule: 'must be an object, not a list' }],
    }
  }
  const result = v.safeParse(PartSchema, json)
  if (result.success) return { part: result.output, problems: [] }
  const problems = result.issues.map((issue) => toProblem(name, issue))
  // Of several unknown keys of one object only the first is reported: the others show without it.
  const unknown = result.issues.filter(isUnknownKey)
  if (unknown.length === 0 || rounds === 0) return { problems }
  const others = readPart(name, without(json, unknown), rounds - 1).problems.filter(
    (other) => other.rule === UNKNOWN_KEY && !problems.some((one) => isSame(one, other)),
  )
  return { problems: [...problems, ...others] }
}

function isSame(one: Problem, other: Problem): boolean {
  return one.item === other.item && one.field === other.field
}

function isUnknownKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never'
}

/** A copy without the keys that the issues name. */
function without(json: unknown, issues: readonly v.BaseIssue<unknown>[]): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(json))
  for (const { path = [] } of issues) {
    let inner: unknown = copy
    for (const { key } of path.slice(0, -1))
      inner = isObject(inner) ? inner[String(key)] : undefined
    const last = path.at(-1)
    if (isObject(inner) && last !== undefined) Reflect.deleteProperty(inner, String(last.key))
  }
  return copy
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function join(parts: readonly Part[]): JoinedParts['record'] {
  const { $schema: _schema, ...head } = Object.assign({}, ...parts) as Part
  return {
    ...head,
    periods: parts.flatMap(({ periods = [] }) => periods),
    rulers: parts.flatMap(({ rulers = [] }) => rulers),
    people: parts.flatMap(({ people = [] }) => people),
    places: parts.flatMap(({ places = [] }) => places),
    sources: parts.flatMap(({ sources = [] }) => sources),
    events: parts.flatMap(({ events = [] }) => events),
    tables: parts.flatMap(({ tables = [] }) => tables),
  }
}

/** Where each item stands; an id that stands twice is a problem. */
function findItems(files: readonly CorpusFile[]) {
  const fileOf = new Map<string, string>()
  const problems: Problem[] = []
  const items = files.flatMap(({ name, json }) =>
    LISTS.flatMap((list) =>
      idsIn(json, list).map((id) => ({ file: name, item: itemName(list, id) })),
    ),
  )
  for (const { file, item } of items) {
    const before = fileOf.get(item)
    if (before !== undefined)
      problems.push({ file, item, field: 'id', rule: `is also in ${before}` })
    fileOf.set(item, file)
  }
  return { fileOf, problems }
}

function idsIn(json: unknown, list: List): readonly string[] {
  const items = isObject(json) ? json[list] : undefined
  return Array.isArray(items) ? items.flatMap((item: unknown) => idOf(item) ?? []) : []
}

function toProblem(file: string, issue: v.BaseIssue<unknown>): Problem {
  const keys = (issue.path ?? []).map(({ key }) => String(key))
  const [list, index] = keys
  const inItem = isList(list) && index !== undefined
  const item = inItem ? itemName(list, idOf(issue.path?.[1]?.value) ?? `number ${index}`) : ''
  const field = keys.slice(inItem ? 2 : 0).join('.')
  if (isUnknownKey(issue)) return { file, item, field, rule: UNKNOWN_KEY }
  if (issue.input === undefined) return { file, item, field, rule: 'is missing' }
  return { file, item, field, rule: issue.message, value: issue.input }
}

function isList(key: string | undefined): key is List {
  return LISTS.some((list) => list === key)
}

function idOf(item: unknown): string | undefined {
  const result = v.safeParse(v.object({ id: v.string() }), item)
  return result.success ? result.output.id : undefined
}
