import type { PlacedEvent } from '#core/corpus/corpus.ts'
import { blankYears } from '#core/query/blankYears.ts'
import { useWords } from '#i18n/words.ts'
import type { AppState } from '#state/store.ts'
import { EventTitle } from './EventTitle.tsx'
import { PrintNames } from './PrintNames.tsx'
import { detailsOf } from './printOrder.ts'
import { Prose } from './Prose.tsx'
import { StateLine } from './StateLine.tsx'
import styles from './Worksheet.module.css'

type Props = {
  readonly state: AppState
  readonly events: readonly PlacedEvent[]
  /** What the pupils find out. */
  readonly blank: 'datesBlank' | 'titlesBlank'
}

/** In place of a year in a title: as wide as one. */
const BLANK_YEAR = '____'

/** Where a pupil writes name and class. */
export function NameLines() {
  const { t } = useWords()
  return (
    <p className={styles.names}>
      <span>{t('print.name')}</span>
      <span>{t('print.class')}</span>
    </p>
  )
}

/** Numbered questions: what happened is given and its date is asked for, or the other way round. */
export function Worksheet({ state, events, blank }: Props) {
  const { t } = useWords()
  return (
    <section className={styles.sheet}>
      <h2>{t(`print.task.${blank}`)}</h2>
      <ol className={styles.questions}>
        {events.map((event) => (
          <li key={event.id}>
            {blank === 'datesBlank' ? (
              <DateQuestion state={state} event={event} />
            ) : (
              <TitleQuestion state={state} event={event} />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

type QuestionProps = { readonly state: AppState; readonly event: PlacedEvent }

function DateQuestion({ state, event }: QuestionProps) {
  const { title = event.id, language } = state.titles.of(event.id) ?? {}
  return (
    <div className={styles.dateQuestion}>
      <span className={styles.line} />
      <p className={styles.title}>
        <Prose text={blankYears(title, event, BLANK_YEAR)} language={language} />
      </p>
      <StateLine event={event} />
    </div>
  )
}

/** Who took part and where it was help to find the title. */
function TitleQuestion({ state, event }: QuestionProps) {
  const { t, wording } = useWords()
  const details = detailsOf(state, event)
  return (
    <div className={styles.titleQuestion}>
      <p className={styles.date}>
        <Prose text={wording.date(event.date, event.end)} />
      </p>
      <span className={styles.line} />
      <StateLine event={event} />
      {details !== null && (
        <dl className={styles.clues}>
          <PrintNames
            label={t('detail.people')}
            ids={details.entry.people}
            names={details.part.people}
          />
          <PrintNames
            label={t('detail.places')}
            ids={details.entry.places}
            names={details.part.places}
          />
        </dl>
      )}
    </div>
  )
}

/** The answers by the numbers of the questions, on a page of their own that the teacher keeps. */
export function AnswerKey({ state, events }: Omit<Props, 'blank'>) {
  const { t, wording } = useWords()
  return (
    <section className={styles.key}>
      <h2>{t('print.answers')}</h2>
      <ol className={styles.answers}>
        {events.map((event) => (
          <li key={event.id}>
            <Prose text={wording.date(event.date, event.end)} />{' '}
            <cite>
              <EventTitle titles={state.titles} id={event.id} />
            </cite>
          </li>
        ))}
      </ol>
    </section>
  )
}
