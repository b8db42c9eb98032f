import type { Pack } from './columns.ts'
import type { TextColumn } from './textColumn.ts'

/** The first eight bytes of a file. */
export const MAGIC = 'KYAKHTA\0'
export const PACK_VERSION = 1
/** Magic, then four whole numbers: version, length of the head, length of the file, number of events. */
export const PREFIX = 24
/** Each section begins at a multiple of this, so that its numbers can be read in place. */
export const ALIGNMENT = 8

/** What stands in the head of a file besides the record. */
export type PackHead = {
  readonly record: Pack['record']
  readonly named: { readonly first: number; readonly last: number }
  /** Where each section begins and how many bytes it has. */
  readonly sections: { readonly [name: string]: readonly [offset: number, length: number] }
}

/** Writes a pack as a file; docs/corpus-format.md says how it is laid out. Numbers are little-endian, as in every browser. */
export function writePack({ record, columns, named }: Pack): Uint8Array<ArrayBuffer> {
  const sections = sectionsOf(columns)
  const places: { [name: string]: [number, number] } = {}
  // The head names the places, and its own length moves them: they are counted from its end.
  let at = 0
  for (const [name, bytes] of sections) {
    places[name] = [at, bytes.byteLength]
    at = aligned(at + bytes.byteLength)
  }
  const head = new TextEncoder().encode(JSON.stringify({ record, named, sections: places }))
  const body = aligned(PREFIX + head.length)
  const file = new Uint8Array(body + at)
  file.set(new TextEncoder().encode(MAGIC))
  const numbers = new DataView(file.buffer)
  for (const [i, value] of [PACK_VERSION, head.length, file.length, columns.count].entries()) {
    numbers.setUint32(MAGIC.length + 4 * i, value, true)
  }
  file.set(head, PREFIX)
  for (const [name, { buffer, byteOffset, byteLength }] of sections) {
    file.set(new Uint8Array(buffer, byteOffset, byteLength), body + (places[name]?.[0] ?? 0))
  }
  return file
}

export function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT
}

/** First what is needed to draw events, then what is needed to open one. */
function sectionsOf({ start, end, kind, look, byId, ...columns }: Pack['columns']) {
  const texts = {
    names: columns.names,
    ...prefixed('title', columns.titles),
    ...prefixed('summary', columns.summaries),
    rest: columns.rest,
  }
  const textSections = Object.entries(texts).flatMap(
    ([name, { offsets, bytes }]) =>
      [
        [`${name}.offsets`, offsets],
        [`${name}.bytes`, bytes],
      ] as const,
  )
  return [...Object.entries({ start, end, kind, look, byId }), ...textSections] as const
}

function prefixed(
  prefix: string,
  texts: Pack['columns']['titles'],
): { readonly [name: string]: TextColumn } {
  return Object.fromEntries(
    Object.entries(texts).map(([language, column]) => [`${prefix}.${language}`, column]),
  )
}
