/** How far a corpus has come that a link asks for; the reader may give it up. */
export type Opening = {
  /** The address of its file. */
  readonly address: string
  /** The folder of the site, to which that is relative. */
  readonly site: URL
  readonly signal: AbortSignal
  readonly cancel: () => void
  /** Bytes that have come; `total` is null while nobody knows it. */
  readonly report: (come: number, total: number | null) => void
  /** From 0 to 1; null before it is worth showing, -1 while nobody knows. */
  readonly progress: () => number | null
  readonly subscribe: (tell: () => void) => () => void
}

/** A shorter file is there before anybody could give it up. */
const WORTH_SHOWING = 2_000_000
export const UNKNOWN = -1

export function createOpening(address: string, site: URL): Opening {
  const abort = new AbortController()
  const listeners = new Set<() => void>()
  let progress: number | null = null
  return {
    address,
    site,
    signal: abort.signal,
    cancel: () => abort.abort(),
    report(come, total) {
      if (Math.max(come, total ?? 0) < WORTH_SHOWING) return
      // In hundredths, so that not every piece of the file is told.
      const next = total === null ? UNKNOWN : Math.floor((100 * come) / total) / 100
      if (next === progress) return
      progress = next
      for (const tell of listeners) tell()
    },
    progress: () => progress,
    subscribe(tell) {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
  }
}
