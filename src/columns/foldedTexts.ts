/** The search keys of many texts, as a few long strings, since the browser searches a string at the speed of memory. */
export type FoldedTexts = {
  /** Visits each row that has the word, ascending. */
  readonly eachWith: (word: string, visit: (row: number) => void) => void
}

/** The key of a row: a string, or its units of UTF-16, which hold only until the next row is asked for. */
export type RowTexts = (row: number) => string | Uint16Array

/** Units of a string: a sixteenth of what browsers allow. */
const CHUNK = 1 << 24
const ROW_END = 0

type Chunk = { readonly text: string; readonly first: number; readonly end: number }

export function foldTexts(count: number, textOf: RowTexts): FoldedTexts {
  const starts = new Uint32Array(count)
  const chunks: Chunk[] = []
  const writer = createWriter()
  let first = 0
  for (let row = 0; row < count; row++) {
    starts[row] = writer.length()
    writer.add(textOf(row))
    if (writer.length() < CHUNK && row < count - 1) continue
    chunks.push({ text: writer.take(), first, end: row + 1 })
    first = row + 1
  }
  return {
    eachWith(word, visit) {
      for (const { text, first: from, end } of chunks) {
        let row = from
        for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, starts[row])) {
          row = rowAt(starts, at, row, end)
          visit(row)
          // On from the next row: a second hit in the same one says nothing new.
          if (++row >= end) break
        }
      }
    },
  }
}

function createWriter() {
  let units = new Uint16Array(1 << 16)
  let length = 0
  const reserve = (more: number) => {
    if (length + more <= units.length) return
    const larger = new Uint16Array(Math.max(2 * units.length, length + more))
    larger.set(units.subarray(0, length))
    units = larger
  }
  return {
    length: () => length,
    add(text: string | Uint16Array) {
      reserve(text.length + 1)
      if (typeof text !== 'string') units.set(text, length)
      else for (let i = 0; i < text.length; i++) units[length + i] = text.charCodeAt(i)
      length += text.length
      units[length++] = ROW_END
    },
    take() {
      const text = new TextDecoder('utf-16le').decode(units.subarray(0, length))
      length = 0
      return text
    },
  }
}

/** The last row before `end` that starts at or before a place; looks near `from` first. */
function rowAt(starts: Uint32Array, place: number, from: number, end: number): number {
  let low = from
  let step = 1
  while (low + step < end && (starts[low + step] ?? 0) <= place) {
    low += step
    step *= 2
  }
  let high = Math.min(end, low + step)
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle
  }
  return low
}
