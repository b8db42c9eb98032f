/** One text a row, of fields each, in UTF-8: row `i` is `bytes` from `offsets[i]` to `offsets[i + 1]`. */
export type TextColumn = { readonly offsets: Uint32Array; readonly bytes: Uint8Array }

/** Between fields. It is no byte of UTF-8, so no text can hold it. */
export const SEPARATOR = 0xff

const decoder = new TextDecoder()
const encoder = new TextEncoder()

/** The fields of a row; none of a row that is empty. */
export function fieldsAt({ offsets, bytes }: TextColumn, row: number): readonly string[] {
  const end = offsets[row + 1] ?? 0
  let from = offsets[row] ?? 0
  if (from === end) return []
  const fields: string[] = []
  for (let at = from; at <= end; at++) {
    if (at < end && bytes[at] !== SEPARATOR) continue
    fields.push(decoder.decode(bytes.subarray(from, at)))
    from = at + 1
  }
  return fields
}

/** The bytes of the first field of a row. */
export function firstFieldAt({ offsets, bytes }: TextColumn, row: number): Uint8Array {
  const from = offsets[row] ?? 0
  const end = offsets[row + 1] ?? 0
  const to = bytes.subarray(from, end).indexOf(SEPARATOR)
  return bytes.subarray(from, to === -1 ? end : from + to)
}

/** A column in the making. */
export type TextWriter = {
  /** Adds a row. */
  readonly add: (fields: readonly string[]) => void
  /** The column with its rows in another order, a row for each entry of `order`. */
  readonly inOrder: (order: Uint32Array) => TextColumn
}

const FIRST_SIZE = 1 << 16
/** Bytes of UTF-8 that one unit of a string takes at most. */
const MOST_BYTES = 3

export function createTextWriter(): TextWriter {
  let bytes = new Uint8Array(FIRST_SIZE)
  let length = 0
  const ends = createGrowing(Uint32Array)
  const reserve = (more: number) => {
    if (length + more <= bytes.length) return
    const larger = new Uint8Array(Math.max(bytes.length * 2, length + more))
    larger.set(bytes.subarray(0, length))
    bytes = larger
  }
  return {
    add(fields) {
      for (const [i, field] of fields.entries()) {
        reserve(field.length * MOST_BYTES + 1)
        if (i > 0) bytes[length++] = SEPARATOR
        length += encoder.encodeInto(field, bytes.subarray(length)).written
      }
      ends.push(length)
    },
    inOrder(order) {
      const last = ends.array()
      const offsets = new Uint32Array(order.length + 1)
      const sorted = new Uint8Array(length)
      let at = 0
      for (const [i, row] of order.entries()) {
        const from = row === 0 ? 0 : (last[row - 1] ?? 0)
        sorted.set(bytes.subarray(from, last[row] ?? 0), at)
        at += (last[row] ?? 0) - from
        offsets[i + 1] = at
      }
      return { offsets, bytes: sorted.subarray(0, at) }
    },
  }
}

type TypedArray = Int32Array | Uint32Array | Uint8Array

/** A typed array that grows; `array` gives what has been pushed so far. */
export function createGrowing<T extends TypedArray>(
  Kind: new (length: number) => T,
): { readonly push: (value: number) => void; readonly array: () => T } {
  let values = new Kind(1024)
  let length = 0
  return {
    push(value) {
      if (length === values.length) {
        const larger = new Kind(length * 2)
        larger.set(values)
        values = larger
      }
      values[length++] = value
    },
    array: () => values.subarray(0, length) as T,
  }
}
