import type { PlacedEvent } from '#core/corpus/corpus.ts'
import type { Chapter } from '#core/query/chapters.ts'

/** Events that are in the document together, or not. */
export type Piece = {
  /** Its place among all pieces of the list. */
  readonly index: number
  /** How many events stand before it. */
  readonly before: number
  readonly events: readonly PlacedEvent[]
}
/** A decade with its pieces. */
export type Section = Omit<Chapter, 'events'> & {
  readonly opensCentury: boolean
  readonly pieces: readonly Piece[]
}

/** Few enough to be made and laid out within a frame or two. */
const LARGEST_PIECE = 20

export function sectionsOf(chapters: readonly Chapter[]): readonly Section[] {
  let [index, before] = [0, 0]
  return chapters.map(({ century, decade, events }, i) => {
    const pieces = piecesOf(events, { index, before })
    index += pieces.length
    before += events.length
    return { century, decade, opensCentury: chapters[i - 1]?.century !== century, pieces }
  })
}

/** Events in order, cut into pieces that count on from `first`. */
export function piecesOf(
  events: readonly PlacedEvent[],
  first: Pick<Piece, 'index' | 'before'> = { index: 0, before: 0 },
): readonly Piece[] {
  return Array.from({ length: Math.ceil(events.length / LARGEST_PIECE) }, (_, i) => ({
    index: first.index + i,
    before: first.before + i * LARGEST_PIECE,
    events: events.slice(i * LARGEST_PIECE, (i + 1) * LARGEST_PIECE),
  }))
}
