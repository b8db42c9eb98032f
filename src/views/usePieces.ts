import { useLayoutEffect, useState, type RefObject } from 'react'
import type { PlacedEvent } from '#core/corpus/corpus.ts'
import type { Piece } from './listPieces.ts'
import { createNearWatch } from './nearWatch.ts'
import type { Entries } from './useEntries.ts'
import { useFill } from './useFill.ts'

/** What a piece of a list or table is shown by, besides its texts. */
export type PieceProps = {
  readonly piece: Piece
  /** How many events the whole list has. */
  readonly total: number
  readonly hrefOf: (id: string) => string
  /** Whether its entries are in the document; else a place that is `height` px high, or as they may be. */
  readonly isThere: boolean
  readonly height: number | null
  /** The open event and the tab stop, if they are among its entries. */
  readonly openId: string | null
  readonly stopId: string | null
}

/**
 * Puts the pieces of a list into the document that are near the screen or that
 * the keyboard or an open event needs, and of a short list the rest when the
 * page rests.
 */
export function usePieces(
  box: RefObject<HTMLElement | null>,
  list: { readonly events: readonly PlacedEvent[] },
  { wanted, selectedId, stopId, hrefOf }: Entries,
) {
  const [watch] = useState(createNearWatch)
  const [known, setKnown] = useState(watch.current)
  // React subscribes to stores after it has painted; what is near has to be there before.
  useLayoutEffect(() => watch.subscribe(() => setKnown(watch.current())), [watch])
  useLayoutEffect(
    () => (box.current === null ? undefined : watch.attach(box.current)),
    [watch, box],
  )
  useLayoutEffect(() => watch.look())
  const filled = useFill(list, known.length, list.events.length)
  const propsOf = (piece: Piece): PieceProps => {
    const { isNear = false, height = null } = known[piece.index] ?? {}
    const has = (id: string | null) => piece.events.some((event) => event.id === id)
    return {
      piece,
      total: list.events.length,
      hrefOf,
      isThere: isNear || piece.index < filled || wanted.some(has),
      height,
      openId: has(selectedId) ? selectedId : null,
      stopId: has(stopId) ? stopId : null,
    }
  }
  return { propsOf, look: watch.look }
}
