const [QUOTE, COMMA, BACKSLASH] = [34, 44, 92]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125]

const NOT_YET = -1

/** Finds where JSON values end that arrive in pieces. */
export type EndFinder = {
  /** Where the value ends that begins at `start`; null when it has not ended: then `text` must begin there the next time. */
  readonly of: (text: Uint8Array, start: number) => number | null
}

/** Remembers how far it has looked into a value, so that a long one is not read again with every piece. */
export function createEndFinder(): EndFinder {
  let looked = 0
  let depth = 0
  let isInText = false
  const found = (end: number) => {
    looked = 0
    depth = 0
    isInText = false
    return end
  }
  /** Where the value ends if a byte outside texts says so. */
  const endAt = (byte: number, at: number) => {
    if (byte === QUOTE) isInText = true
    if (!isBracket(byte)) return depth === 0 && isBetween(byte) ? at : NOT_YET
    depth += byte === OPEN_OBJECT || byte === OPEN_LIST ? 1 : -1
    if (depth > 0) return NOT_YET
    return depth < 0 ? at : at + 1
  }
  return {
    of(text, start) {
      for (let at = start + looked; at < text.length; at++) {
        const byte = text[at] ?? 0
        if (isInText) {
          const end = endOfText(text, at)
          if (end > text.length) {
            looked = at - start
            return null
          }
          at = end - 1
          isInText = false
          if (depth === 0) return found(end)
        } else {
          const end = endAt(byte, at)
          if (end !== NOT_YET) return found(end)
        }
      }
      looked = text.length - start
      return null
    },
  }
}

function isBracket(byte: number): boolean {
  return byte === OPEN_OBJECT || byte === OPEN_LIST || byte === CLOSE_OBJECT || byte === CLOSE_LIST
}

function isBetween(byte: number): boolean {
  return byte === COMMA || isSpace(byte)
}

/** After the quote that ends a text; beyond the end of the bytes when it has not come. */
function endOfText(text: Uint8Array, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === BACKSLASH) at++
    else if (text[at] === QUOTE) return at + 1
  }
  return text.length + 1
}

export function isSpace(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9
}
