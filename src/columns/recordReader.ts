import { checkRecord } from '#core/corpus/checkRecord.ts'
import { forReaders, parseJoined } from '#core/corpus/parseRecord.ts'
import { CorpusError, type Problem } from '#core/corpus/problem.ts'
import { itemName, readParts } from '#core/corpus/readParts.ts'
import { recordedEventAt, type Columns, type Pack } from './columns.ts'
import { findId, repeatedIds } from './idIndex.ts'
import { createJsonSplitter } from './jsonSplitter.ts'
import { createEventPacker } from './packEvents.ts'
import { fieldsAt } from './textColumn.ts'

/** Reads a record of any length as it arrives. */
export type RecordReader = {
  /** Takes the next bytes of the file. @throws {CorpusError} when it is not worth reading on */
  readonly push: (bytes: Uint8Array) => void
  /** Events read so far. */
  readonly count: () => number
  /** @throws {CorpusError} naming every breach, as `parseRecord` does */
  readonly finish: () => Pack
}

/** Where so much is wrong, the file is of another kind, and nobody reads all of it. */
const MOST_PROBLEMS = 100
/** Events that are checked at once. */
const BATCH = 256
const ONE_OFF = '-{'
const FIRST = itemName('events', 'number 0')

/**
 * Holds a record to the same rules as `parseRecord` and says the same of each
 * breach, but keeps no event: each is checked, packed and forgotten. What an
 * event refers to may come after it; only that is asked at the end.
 */
export function createRecordReader(file: string): RecordReader {
  const packer = createEventPacker()
  const problems: Problem[] = []
  const references = new Set<string>()
  const others = new Map<string, unknown>()
  const lists = new Map<string, unknown[]>()
  let number = 0
  let batch: unknown[] = []
  /** Few records have any, and to look for them in every text takes as long as to check it. */
  let hasOneOffs = false
  const splitter = createJsonSplitter({
    value: (key, json) => others.set(key, JSON.parse(json)),
    item(key, json) {
      const value: unknown = JSON.parse(json)
      if (key === 'events') {
        number++
        batch.push(value)
        hasOneOffs ||= json.includes(ONE_OFF)
        if (batch.length === BATCH) addBatch()
      } else listAt(key).push(value)
    },
  })
  return { push: (bytes) => reading(file, () => splitter.push(bytes)), count: () => number, finish }

  function listAt(key: string): unknown[] {
    const list = lists.get(key) ?? []
    lists.set(key, list)
    others.set(key, list)
    return list
  }

  /** Many are checked at once; those of a batch in which something is wrong, one by one. */
  function addBatch(): void {
    const { events, found } = check(batch)
    if (found.length === 0) events.forEach(packer.add)
    else batch.forEach((value, i) => addAlone(value, number - batch.length + i))
    batch = []
  }

  function addAlone(value: unknown, index: number): void {
    const { events, found } = check([value])
    if (found.length === 0) events.forEach(packer.add)
    const item = itemName('events', `number ${index}`)
    for (const one of found) problems.push(one.item === FIRST ? Object.assign(one, { item }) : one)
    if (problems.length >= MOST_PROBLEMS) throw new CorpusError(problems)
  }

  function check(values: readonly unknown[]) {
    const parts = readParts([{ name: file, json: { events: values } }])
    // Whether an id leads anywhere can be told once all have come.
    const everything = asked((name) => {
      references.add(name)
      return true
    }, file)
    const broken = checkRecord({ ...parts, fileOf: everything }, [], file)
    const found = [...parts.problems, ...broken]
    return { events: hasOneOffs ? forReaders(parts.record.events) : parts.record.events, found }
  }

  function finish(): Pack {
    reading(file, () => splitter.end())
    addBatch()
    const { columns, named } = packer.finish()
    const parts = readParts([{ name: file, json: { events: [], ...Object.fromEntries(others) } }])
    const isKnown = (name: string) =>
      parts.fileOf.has(name) ||
      (name.startsWith(EVENT) &&
        findId(name.slice(EVENT.length), columns.byId, columns.names) !== -1)
    const hasDeadEnds = ![...references].every(isKnown)
    problems.push(
      ...doubles(columns, file),
      ...(hasDeadEnds ? deadEnds(columns, isKnown, file) : []),
    )
    const all = [...problems, ...parts.problems]
    const joined = { ...parts, problems: all, fileOf: asked(isKnown, file) }
    const { events: _none, ...record } = parseJoined(joined, [], file)
    return { record: forReaders(record), columns, named }
  }
}

/** @throws {Error} naming the file, in place of one that says where in it JSON broke off */
function reading(file: string, act: () => void): void {
  try {
    act()
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new Error(`${file}: is not JSON`, { cause: error })
  }
}

/** Events that name what is not there: looked for only when anything is named that is not. */
function deadEnds(
  columns: Columns,
  isKnown: (name: string) => boolean,
  file: string,
): readonly Problem[] {
  const found: Problem[] = []
  const fileOf = asked(isKnown, file)
  const none = readParts([]).record
  for (let row = 0; row < columns.count && found.length < MOST_PROBLEMS; row++) {
    const events = [recordedEventAt(columns, row)]
    const joined = { record: { ...none, events }, fileOf, keys: new Set<string>(), problems: [] }
    found.push(...checkRecord(joined, [], file))
  }
  return found
}

const EVENT = itemName('events', '')

/** A map that says of a name whether it is known when it is asked; all stand in one file. */
function asked(isKnown: (name: string) => boolean, file: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  map.has = isKnown
  map.get = () => file
  return map
}

function doubles({ byId, names }: Columns, file: string): readonly Problem[] {
  return repeatedIds(byId, names).map(([, row]) => ({
    file,
    item: itemName('events', fieldsAt(names, row)[0] ?? ''),
    field: 'id',
    rule: `is also in ${file}`,
  }))
}
