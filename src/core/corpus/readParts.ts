import * as v from 'valibot'
import type { Problem } from './problem.ts'
import { PartSchema } from './schema.ts'

/** A file as read, before anything is known about it. */
export type CorpusFile = { readonly name: string; readonly json: unknown }

type Part = v.InferOutput<typeof PartSchema>
/** The lists of a record, in the order in which the format documents them. */
const LISTS = ['periods', 'rulers', 'people', 'places', 'sources', 'events'] as const
export type List = (typeof LISTS)[number]

/** The union of all files, and which file each item came from. */
export type JoinedParts = {
  readonly record: Omit<Part, List | '$schema'> & { readonly [L in List]: NonNullable<Part[L]> }
  /** From `event nerchinsk-1689` to the file's name. */
  readonly fileOf: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
}

const SINGULAR: Readonly<Record<List, string>> = {
  periods: 'period',
  rulers: 'ruler',
  people: 'person',
  places: 'place',
  sources: 'source',
  events: 'event',
}

export function itemName(list: List, id: string): string {
  return `${SINGULAR[list]} ${id}`
}

/** Joins files into one record. Files that break the schema are reported whole and left out. */
export function readParts(files: readonly CorpusFile[]): JoinedParts {
  const results = files.map(({ name, json }) => ({ name, result: v.safeParse(PartSchema, json) }))
  const sound = results.flatMap(({ name, result }) =>
    result.success ? [{ name, part: result.output }] : [],
  )
  const broken = results.flatMap(({ name, result }) =>
    result.success ? [] : result.issues.map((issue) => toProblem(name, issue)),
  )
  const { fileOf, problems } = findItems(sound)
  return { record: join(sound.map(({ part }) => part)), fileOf, problems: [...broken, ...problems] }
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
  }
}

/** Where each item stands; an id that stands twice is a problem. */
function findItems(parts: readonly { readonly name: string; readonly part: Part }[]) {
  const fileOf = new Map<string, string>()
  const problems: Problem[] = []
  const items = parts.flatMap(({ name, part }) =>
    LISTS.flatMap((list) =>
      (part[list] ?? []).map(({ id }) => ({ file: name, item: itemName(list, id) })),
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

function toProblem(file: string, issue: v.BaseIssue<unknown>): Problem {
  const keys = (issue.path ?? []).map(({ key }) => String(key))
  const [list, index = ''] = keys
  const inList = isList(list)
  const item = inList ? itemName(list, idOf(issue.path?.[1]?.value) ?? `number ${index}`) : ''
  const field = keys.slice(inList ? 2 : 0).join('.')
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { file, item, field, rule: 'is not a key of the format' }
  }
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
