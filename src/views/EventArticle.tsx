import type { PlacedEvent } from '#core/corpus/corpus.ts'
import { useWords } from '#i18n/words.ts'
import { selectPeriodThen } from '#state/selectors.ts'
import { useAppState, useSession } from '#state/StoreContext.ts'
import { EventApparatus } from './EventApparatus.tsx'
import { EventTables } from './EventTables.tsx'
import { EventTexts } from './EventTexts.tsx'
import { FilteredOut } from './FilteredOut.tsx'
import { handOver } from './handOver.ts'
import { PeriodReasons } from './PeriodReasons.tsx'
import { Prose } from './Prose.tsx'
import styles from './EventArticle.module.css'

type Props = {
  readonly event: PlacedEvent
  readonly onOpen: (id: string) => void
}

/** Date, title and texts of one event. The head is there at once, the rest as soon as it has come. */
export function EventArticle({ event, onOpen }: Props) {
  const { t, wording } = useWords()
  const title = useAppState((s) => s.titles.of(event.id))
  const details = useAppState((s) => s.details.get(s.corpus.events.chunkOf(event)))
  const entry = details?.events[event.id]
  const period = useAppState((s) => selectPeriodThen(s, event))

  return (
    <article className={`${styles.article} ${event.relation}`}>
      <p className={styles.date}>
        <Prose text={wording.date(event.date, event.end)} />
      </p>
      {entry?.recorded?.map((recorded, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- the same node in every language: focus and scroll stay
        <p key={i} className={styles.recorded}>
          <Prose text={wording.recorded(recorded)} />
        </p>
      ))}
      <h2 className={styles.title} tabIndex={-1}>
        <Prose text={title?.title ?? event.id} language={title?.language} />
      </h2>
      {period !== undefined && (
        <details className={styles.period}>
          <summary>
            <Prose text={t('detail.periodThen', { period: period.title })} />
          </summary>
          <PeriodReasons period={period} />
        </details>
      )}
      <FilteredOut event={event} />
      {details === undefined || entry === undefined ? (
        <Loading />
      ) : (
        <>
          <EventTexts entry={entry} language={title?.language} sources={details.sources} />
          <EventTables entry={entry} details={details} />
          <EventApparatus event={event} entry={entry} details={details} onOpen={onOpen} />
        </>
      )}
    </article>
  )
}

function Loading() {
  const { t } = useWords()
  const { loadDetails } = useSession()
  const hasFailed = useAppState((s) => s.notice?.kind === 'detailsFailed')
  if (!hasFailed) return <p className={styles.loading}>{t('detail.loading')}</p>
  return (
    <p className={styles.loading}>
      {t('detail.failed')}{' '}
      <button
        type="button"
        onClick={({ currentTarget }) => {
          handOver(currentTarget)
          void loadDetails()
        }}
      >
        {t('detail.retry')}
      </button>
    </p>
  )
}
