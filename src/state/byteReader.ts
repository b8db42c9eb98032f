/** Told how much of a file has come; `total` is null where the server does not say, or the file came compressed. */
export type Progress = (come: number, total: number | null) => void

/** A body that is read bit by bit. */
export type ByteReader = {
  /** Waits until so many bytes have come, or all; gives all that have come. */
  readonly upTo: (length: number) => Promise<Uint8Array>
  /** All that has come and has not been dropped. */
  readonly taken: () => Uint8Array
  /** The next bit of the body; null at its end. */
  readonly next: () => Promise<Uint8Array | null>
}

export function createByteReader(response: Response, progress: Progress): ByteReader {
  const reader = response.body?.getReader()
  const total = lengthOf(response.headers)
  let bytes = new Uint8Array(0)
  let length = 0
  let come = 0
  const next = async () => {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    if (done || value === undefined) return null
    come += value.length
    progress(come, total)
    return value
  }
  const taken = () => bytes.subarray(0, length)
  return {
    next,
    taken,
    async upTo(wanted) {
      while (length < wanted) {
        // oxlint-disable-next-line no-await-in-loop -- the body comes in order
        const more = await next()
        if (more === null) break
        if (length + more.length > bytes.length) {
          const larger = new Uint8Array(Math.max(2 * bytes.length, length + more.length))
          larger.set(taken())
          bytes = larger
        }
        bytes.set(more, length)
        length += more.length
      }
      return taken()
    },
  }
}

/** What comes compressed is longer than the server says. */
function lengthOf(headers: Headers): number | null {
  const length = Number(headers.get('content-length') ?? 0)
  return length === 0 || headers.has('content-encoding') ? null : length
}
