import { useEffect, useState } from 'react'

/**
 * More entries than this are never all in the document; fewer are, once the page
 * has rested, so that the browser's own search and the keys of a screen reader
 * find them.
 */
const MOST = 1500
/** How long a browser may put it off, or waits that does not tell when it rests, in ms. */
const PAUSE = 100

/** How many pieces of a list, from the first, are in the document besides those near the screen; from none anew when `list` is another. */
export function useFill(list: object, pieceCount: number, entryCount: number): number {
  const [fill, setFill] = useState({ list, count: 0 })
  const count = fill.list === list ? fill.count : 0
  const wanted = entryCount > MOST ? 0 : pieceCount

  useEffect(() => {
    if (count >= wanted) return undefined
    return whenIdle(() => setFill({ list, count: count + 1 }))
  }, [list, count, wanted])

  return count
}

function whenIdle(act: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const request = requestIdleCallback(act, { timeout: PAUSE })
    return () => cancelIdleCallback(request)
  }
  const timer = setTimeout(act, PAUSE)
  return () => clearTimeout(timer)
}
