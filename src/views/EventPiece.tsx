import { memo, type CSSProperties } from 'react'
import type { SentencesPart } from '#core/corpus/parts.ts'
import type { Titles } from '#core/corpus/titles.ts'
import { EventEntry } from './EventEntry.tsx'
import type { PieceProps } from './usePieces.ts'
import styles from './EventPiece.module.css'

type Props = PieceProps & {
  readonly titles: Titles['of']
  readonly sentences: SentencesPart | null
}

/** Some entries of the list, or a place for them. */
export const EventPiece = memo(function EventPiece(props: Props) {
  const { piece, total, titles, sentences, hrefOf, isThere, height, openId, stopId } = props
  const { index, before, events } = piece
  if (!isThere) {
    const style = height === null ? estimated(events.length) : { blockSize: `${height}px` }
    return <div className={styles.away} data-piece={index} style={style} />
  }
  return (
    <ol data-piece={index}>
      {events.map((event, i) => (
        <li key={event.id} aria-posinset={before + i + 1} aria-setsize={total}>
          <EventEntry
            event={event}
            title={titles(event.id)?.title ?? event.id}
            language={titles(event.id)?.language}
            sentence={sentences?.[event.id] ?? null}
            href={hrefOf(event.id)}
            isOpen={event.id === openId}
            tabIndex={event.id === stopId ? 0 : -1}
          />
        </li>
      ))}
    </ol>
  )
})

function estimated(entries: number): CSSProperties {
  return { '--entries': entries } as CSSProperties
}
