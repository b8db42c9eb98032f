import { memo, type CSSProperties } from 'react'
import type { PlacedEvent } from '#core/corpus/corpus.ts'
import type { Titles } from '#core/corpus/titles.ts'
import { COLUMNS } from '#core/query/sort.ts'
import type { Language } from '#core/corpus/terms.ts'
import { useWords } from '#i18n/words.ts'
import { Mark } from '#ui/Mark.tsx'
import { Prose } from './Prose.tsx'
import type { PieceProps } from './usePieces.ts'
import styles from './TablePane.module.css'

/** The row of the heads counts too. */
const HEAD_ROWS = 1
/** A row without words. */
const NOTHING = '\u00A0'

type Props = PieceProps & { readonly titles: Titles['of'] }

/** A piece of the table. */
export const EventTableRows = memo(function EventTableRows(props: Props) {
  const { piece, isThere, height } = props
  const { index, events } = piece
  if (!isThere) {
    return (
      <tbody data-piece={index}>
        <tr className={styles.away} style={{ '--entries': events.length } as CSSProperties}>
          <td
            colSpan={COLUMNS.length}
            style={height === null ? undefined : { blockSize: `${height}px` }}
          >
            {NOTHING}
          </td>
        </tr>
      </tbody>
    )
  }
  return (
    <tbody data-piece={index}>
      {events.map((event, i) => rowOf(event, piece.before + i + 1, props))}
    </tbody>
  )
})

function rowOf(event: PlacedEvent, n: number, { titles, hrefOf, openId, stopId }: Props) {
  const isOpen = event.id === openId
  return (
    <EventRow
      key={event.id}
      n={n}
      event={event}
      title={titles(event.id)?.title ?? event.id}
      language={titles(event.id)?.language}
      href={hrefOf(event.id)}
      isOpen={isOpen}
      tabIndex={event.id === stopId ? 0 : -1}
    />
  )
}

type RowProps = {
  /** Its place in the table, from 1. */
  readonly n: number
  readonly event: PlacedEvent
  readonly title: string
  /** Of the title, where it is not the page's. */
  readonly language: Language | undefined
  readonly href: string
  readonly isOpen: boolean
  readonly tabIndex: 0 | -1
}

function EventRow({ n, event, title, language, href, isOpen, tabIndex }: RowProps) {
  const { t, wording } = useWords()
  const tracks = [event.track, ...(event.furtherTracks ?? [])].map((track) => t(`track.${track}`))
  return (
    <tr
      className={event.relation}
      aria-rowindex={n + HEAD_ROWS}
      data-open={isOpen ? '' : undefined}
    >
      <td className={styles.date}>
        <Prose text={wording.date(event.date, event.end)} />
      </td>
      <th scope="row">
        <a
          href={href}
          data-event-id={event.id}
          aria-current={isOpen ? 'true' : undefined}
          tabIndex={tabIndex}
        >
          <Prose text={title} language={language} />
        </a>
      </th>
      <td className={styles.relation}>
        <Mark relation={event.relation} /> {t(`relation.${event.relation}`)}
      </td>
      <td>{tracks.join(t('list.names'))}</td>
      <td className={styles.importance}>{event.importance}</td>
    </tr>
  )
}
