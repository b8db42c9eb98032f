import type { DaySpan } from '#core/dates/julianDay.ts'
import { useWords } from '#i18n/words.ts'
import { useAppState } from '#state/StoreContext.ts'
import { Icon } from '#ui/Icon.tsx'
import { Mark } from '#ui/Mark.tsx'
import { EventTitle } from './EventTitle.tsx'
import styles from './SearchResults.module.css'

type Props = {
  readonly id: string
  /** The date that was typed, in EDTF: the first of the list. */
  readonly date: string | null
  readonly ids: readonly string[]
  readonly total: number
  /** Index of the one that the arrow keys are on; -1 for none. */
  readonly active: number
  readonly onGoTo: () => void
  readonly onOpen: (id: string) => void
}

/** The date that was typed and the best hits, to jump to. */
export function SearchResults({ id: listId, date, ids, total, active, onGoTo, onOpen }: Props) {
  const { t, wording } = useWords()
  const query = useAppState((s) => s.query)
  const corpus = useAppState((s) => s.corpus)
  const titles = useAppState((s) => s.titles)
  const isLoaded = useAppState((s) => s.search !== null)
  const status = !isLoaded
    ? t('search.loading')
    : total > 0
      ? t('search.count', { count: total })
      : date === null
        ? t('search.none', { query })
        : ''

  const first = date === null ? 0 : 1
  const yearsOf = ({ start, end }: DaySpan) => wording.years({ start, end: end + 1 })

  return (
    <div className={styles.results}>
      <p role="status" className={styles.status}>
        {status}
      </p>
      <ul id={listId} role="listbox" aria-label={t('search.results')}>
        {date !== null && (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the combobox's
          <li
            id={`${listId}-0`}
            role="option"
            aria-selected={active === 0}
            className={styles.goTo}
            onPointerDown={(press) => press.preventDefault()}
            onClick={onGoTo}
          >
            <Icon name="goTo" size={16} />
            <span>{t('search.goTo', { date: wording.date(date) })}</span>
          </li>
        )}
        {ids.map((id, index) => {
          const event = corpus.events.get(id)
          const i = index + first
          return (
            event && (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the combobox's
              <li
                key={id}
                id={`${listId}-${i}`}
                role="option"
                aria-selected={i === active}
                className={event.relation}
                onPointerDown={(press) => press.preventDefault()}
                onClick={() => onOpen(id)}
              >
                <Mark relation={event.relation} />
                <span className={styles.title}>
                  <EventTitle titles={titles} id={id} />
                </span>
                <span className={styles.date}>{yearsOf(event.time.days)}</span>
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
