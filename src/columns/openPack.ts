import * as v from 'valibot'
import { CorpusError } from '#core/corpus/problem.ts'
import { RecordSchema } from '#core/corpus/schema.ts'
import { LANGUAGES } from '#core/corpus/languages.ts'
import { julianDay } from '#core/dates/julianDay.ts'
import { checkDrawn, checkOffsets, type Fail } from './checkColumns.ts'
import type { Columns, Pack } from './columns.ts'
import { ALIGNMENT, aligned, MAGIC, PACK_VERSION, PREFIX, type PackHead } from './packFile.ts'
import type { TextColumn } from './textColumn.ts'

/** A file of which its beginning has come. */
export type PackFile = {
  readonly name: string
  /** As long as the whole file; what has not come yet is zero. */
  readonly buffer: ArrayBuffer
  readonly prefix: PackPrefix
}
/** What the first bytes of a file say. */
export type PackPrefix = {
  readonly headLength: number
  /** Of the whole file, in bytes. */
  readonly length: number
  /** Of events. */
  readonly count: number
}

const Head = v.strictObject({
  record: v.omit(RecordSchema, ['events']),
  named: v.strictObject({ first: v.number(), last: v.number() }),
  sections: v.record(v.string(), v.tuple([v.number(), v.number()])),
})
/** Sections that an event needs only when it is opened or searched. */
const LATE = /^(summary|rest)\b/

/** Whether a file begins as packs do. */
export function isPack(bytes: Uint8Array): boolean {
  return [...MAGIC].every((letter, i) => bytes[i] === letter.codePointAt(0))
}

/**
 * Reads the first `PREFIX` bytes of a file.
 * @throws {CorpusError} when it is no pack, or one of another version
 */
export function readPrefix(name: string, bytes: Uint8Array): PackPrefix {
  const fail = failIn(name)
  if (bytes.length < PREFIX || !isPack(bytes)) fail('', 'must be a packed corpus')
  const numbers = new DataView(bytes.buffer, bytes.byteOffset)
  const [version, headLength, length, count] = [0, 1, 2, 3].map((i) =>
    numbers.getUint32(MAGIC.length + 4 * i, true),
  ) as [number, number, number, number]
  if (version !== PACK_VERSION) fail('version', `must be ${PACK_VERSION}`, version)
  if (PREFIX + headLength > length) fail('head', 'must lie within the file', headLength)
  return { headLength, length, count }
}

/**
 * Opens a packed corpus of which the head has come. Its columns are views of
 * the buffer: nothing is copied, and what comes later is there when it comes.
 * What could lead the page astray is checked; texts are not, since they were
 * when the file was packed.
 * @throws {CorpusError} saying what of the file is not as it should be
 */
export function openPack({ name, buffer, prefix }: PackFile): OpenedPack {
  const fail = failIn(name)
  const { headLength, count } = prefix
  const { record, named, sections } = readHead(new Uint8Array(buffer, PREFIX, headLength), fail)
  const body = aligned(PREFIX + headLength)
  const section = (key: string, size: number, items?: number): readonly [number, number] => {
    const [offset, bytes] = sections[key] ?? fail(key, 'is missing')
    const isInside = offset >= 0 && bytes >= 0 && body + offset + bytes <= buffer.byteLength
    if (!isInside || offset % ALIGNMENT !== 0)
      fail(key, 'must lie within the file', [offset, bytes])
    if (items !== undefined && bytes !== items * size)
      fail(key, `must have ${items * size} bytes`, bytes)
    return [body + offset, bytes / size]
  }
  const texts = (key: string): TextColumn => ({
    offsets: new Uint32Array(buffer, ...section(`${key}.offsets`, 4, count + 1)),
    bytes: new Uint8Array(buffer, ...section(`${key}.bytes`, 1)),
  })
  const spoken = LANGUAGES.filter((language) => `title.${language}.offsets` in sections)
  const byLanguage = (key: string) =>
    Object.fromEntries(spoken.map((language) => [language, texts(`${key}.${language}`)]))
  const columns: Columns = {
    count,
    start: new Int32Array(buffer, ...section('start', 4, count)),
    end: new Int32Array(buffer, ...section('end', 4, count)),
    kind: new Uint8Array(buffer, ...section('kind', 1, count)),
    look: new Uint8Array(buffer, ...section('look', 1, count)),
    byId: new Uint32Array(buffer, ...section('byId', 4, count)),
    names: texts('names'),
    titles: byLanguage('title'),
    summaries: byLanguage('summary'),
    rest: texts('rest'),
  }
  const late = Object.entries(sections).filter(([key]) => LATE.test(key))
  return {
    pack: {
      record,
      columns,
      named: { first: julianDay(named.first), last: julianDay(named.last) },
    },
    drawable: Math.min(buffer.byteLength, ...late.map(([, [offset]]) => body + offset)),
    checkDrawn: () => checkDrawn(columns, fail),
    checkWhole: () => {
      for (const language of spoken) {
        checkOffsets(`summary.${language}`, columns.summaries[language], fail)
      }
      checkOffsets('rest', columns.rest, fail)
    },
  }
}

export type OpenedPack = {
  readonly pack: Pack
  /** So many bytes of the file must have come before its events can be drawn. */
  readonly drawable: number
  /** Each checks what must have come by then. @throws {CorpusError} */
  readonly checkDrawn: () => void
  readonly checkWhole: () => void
}

function failIn(file: string): Fail {
  return (field, rule, value) => {
    throw new CorpusError([{ file, item: '', field, rule, value }])
  }
}

function readHead(bytes: Uint8Array, fail: Fail): PackHead {
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    fail('head', 'must be JSON')
  }
  const result = v.safeParse(Head, json)
  if (result.success) return result.output
  const [issue] = result.issues
  const field = issue.path?.map(({ key }) => String(key)).join('.') ?? ''
  return fail(field, issue.input === undefined ? 'is missing' : issue.message, issue.input)
}
