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
  const problems: Problem[] = []
  const fileOf = new Map<string, string>()
  let record: JoinedParts['record'] = {
    periods: [],
    rulers: [],
    people: [],
    places: [],
    sources: [],
    events: [],
  }
  for (const { name, json } of files) {
    const result = v.safeParse(PartSchema, json)
    if (!result.success) {
      problems.push(...result.issues.map((issue) => toProblem(name, issue)))
      continue
    }
    const { $schema: _schema, ...part } = result.output
    record = {
      ...record,
      ...part,
      periods: [...record.periods, ...(part.periods ?? [])],
      rulers: [...record.rulers, ...(part.rulers ?? [])],
      people: [...record.people, ...(part.people ?? [])],
      places: [...record.places, ...(part.places ?? [])],
      sources: [...record.sources, ...(part.sources ?? [])],
      events: [...record.events, ...(part.events ?? [])],
    }
    for (const list of LISTS) {
      for (const { id } of part[list] ?? []) {
        const item = itemName(list, id)
        if (fileOf.has(item)) {
          problems.push({ file: name, item, field: 'id', rule: `is also in ${fileOf.get(item)}` })
        }
        fileOf.set(item, name)
      }
    }
  }
  return { record, fileOf, problems }
}

function toProblem(file: string, issue: v.BaseIssue<unknown>): Problem {
  const [list, index, ...rest] = (issue.path ?? []).map(({ key }) => String(key))
  const item: unknown = issue.path?.[1]?.value
  const isUnknownKey = issue.type === 'strict_object' && issue.expected === 'never'
  const isMissing = issue.input === undefined
  return {
    file,
    item: isList(list) ? itemName(list, idOf(item) ?? `number ${index ?? ''}`) : '',
    field: (isList(list) ? rest : [list, index, ...rest]).filter((key) => key !== undefined).join('.'),
    rule: isUnknownKey ? 'is not a key of the format' : isMissing ? 'is missing' : issue.message,
    ...(isMissing || isUnknownKey ? {} : { value: issue.input }),
  }
}

function isList(key: string | undefined): key is List {
  return LISTS.some((list) => list === key)
}

function idOf(item: unknown): string | undefined {
  const result = v.safeParse(v.object({ id: v.string() }), item)
  return result.success ? result.output.id : undefined
}
