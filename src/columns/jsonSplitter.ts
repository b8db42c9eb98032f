import { createEndFinder, isSpace, type EndFinder } from './jsonEnds.ts'

/** What a splitter finds in an object: the values of its keys, and of its lists one item after the other. */
export type JsonParts = {
  readonly value: (key: string, json: string) => void
  readonly item: (key: string, json: string) => void
}
export type JsonSplitter = {
  /** Takes the next bytes of the text, in pieces of any length. @throws {SyntaxError} */
  readonly push: (bytes: Uint8Array) => void
  /** @throws {SyntaxError} when the text has not ended */
  readonly end: () => void
}

/** What is awaited: where in the object the text stands. */
type Place = 'start' | 'key' | 'colon' | 'value' | 'item' | 'afterValue' | 'afterItem' | 'end'

const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125]
const [QUOTE, COMMA, COLON] = [34, 44, 58]

/**
 * Cuts the text of one large JSON object into its parts as it arrives, so that
 * no more than one part is ever held. It looks for the ends of the parts only:
 * each is read, and its own faults are found, by whoever gets it.
 */
export function createJsonSplitter(parts: JsonParts): JsonSplitter {
  const reading: Reading = {
    place: 'start',
    key: '',
    isFirst: true,
    ends: createEndFinder(),
    parts,
  }
  let held = new Uint8Array(0)
  return {
    push(bytes) {
      const text = held.length === 0 ? bytes : joined(held, bytes)
      let at = 0
      while (at < text.length) {
        const next = step(reading, text, at)
        if (next === null) break
        at = next
      }
      held = text.slice(at)
    },
    end() {
      if (reading.place !== 'end' || held.length > 0) throw new SyntaxError('ends too early')
    },
  }
}

type Reading = {
  place: Place
  key: string
  /** The list has no item yet, or the object no key: then it may end here. */
  isFirst: boolean
  readonly ends: EndFinder
  readonly parts: JsonParts
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

/** Goes on from a byte; null when the part that begins there has not come whole. */
function step(reading: Reading, text: Uint8Array, at: number): number | null {
  const byte = text[at] ?? 0
  if (isSpace(byte)) return at + 1
  switch (reading.place) {
    case 'start':
      return expect(reading, { byte, at }, OPEN_OBJECT, 'key')
    case 'colon':
      return expect(reading, { byte, at }, COLON, 'value')
    case 'key':
      return stepKey(reading, text, at)
    case 'value':
    case 'item':
      return stepValue(reading, text, at)
    case 'afterValue':
      return stepAfter(reading, { byte, at }, ['key', CLOSE_OBJECT, 'end'])
    case 'afterItem':
      return stepAfter(reading, { byte, at }, ['item', CLOSE_LIST, 'afterValue'])
    case 'end':
      throw new SyntaxError('goes on after its end')
  }
}

type Here = { readonly byte: number; readonly at: number }

function expect(reading: Reading, { byte, at }: Here, wanted: number, next: Place): number {
  if (byte !== wanted) {
    throw new SyntaxError(`has no ${String.fromCodePoint(wanted)} where one must be`)
  }
  reading.place = next
  return at + 1
}

/** After a part comes another, or the end. */
function stepAfter(
  reading: Reading,
  here: Here,
  [another, last, over]: readonly [Place, number, Place],
): number {
  return here.byte === last
    ? expect(reading, here, last, over)
    : expect(reading, here, COMMA, another)
}

function stepKey(reading: Reading, text: Uint8Array, at: number): number | null {
  const byte = text[at] ?? 0
  if (byte === CLOSE_OBJECT && reading.isFirst) return expect(reading, { byte, at }, byte, 'end')
  if (byte !== QUOTE) throw new SyntaxError('has a key that is no text')
  const end = reading.ends.of(text, at)
  if (end === null) return null
  reading.key = JSON.parse(decoder.decode(text.subarray(at, end))) as string
  reading.isFirst = false
  reading.place = 'colon'
  return end
}

function stepValue(reading: Reading, text: Uint8Array, at: number): number | null {
  const byte = text[at] ?? 0
  const { place, key, isFirst, ends, parts } = reading
  if (place === 'value' && byte === OPEN_LIST) {
    reading.isFirst = true
    return expect(reading, { byte, at }, byte, 'item')
  }
  if (place === 'item' && byte === CLOSE_LIST && isFirst) {
    return expect(reading, { byte, at }, byte, 'afterValue')
  }
  const end = ends.of(text, at)
  if (end === null) return null
  const json = decoder.decode(text.subarray(at, end))
  if (place === 'item') parts.item(key, json)
  else parts.value(key, json)
  reading.isFirst = false
  reading.place = place === 'item' ? 'afterItem' : 'afterValue'
  return end
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
