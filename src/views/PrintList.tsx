import type { PlacedEvent } from '#core/corpus/corpus.ts'
import { chapters } from '#core/query/chapters.ts'
import { useWords } from '#i18n/words.ts'
import type { AppState } from '#state/store.ts'
import { EventTexts } from './EventTexts.tsx'
import { EventTitle } from './EventTitle.tsx'
import { detailsOf, type Form } from './printOrder.ts'
import { Prose } from './Prose.tsx'
import { StateLine } from './StateLine.tsx'
import styles from './PrintList.module.css'

type Props = {
  readonly state: AppState
  readonly events: readonly PlacedEvent[]
  readonly form: Form
}

/** Events under the headings of their centuries, and of their decades where each takes more than a line. */
export function PrintList({ state, events, form }: Props) {
  const { wording } = useWords()
  const parts = chapters(events)
  return parts.map(({ century, decade, events: some }, i) => (
    <section key={some[0]?.id} className={styles.chapter}>
      {century !== null && century !== parts[i - 1]?.century && <h2>{wording.century(century)}</h2>}
      {decade !== null && form !== 'titles' && <h3>{wording.decade(decade)}</h3>}
      <ol>
        {some.map((event) => (
          <Entry key={event.id} state={state} event={event} form={form} />
        ))}
      </ol>
    </section>
  ))
}

type EntryProps = {
  readonly state: AppState
  readonly event: PlacedEvent
  readonly form: Form
}

function Entry({ state, event, form }: EntryProps) {
  const { wording } = useWords()
  const language = state.titles.of(event.id)?.language
  const details = form === 'titles' ? null : detailsOf(state, event)
  return (
    <li className={styles.entry}>
      <p className={styles.date}>
        <Prose text={wording.date(event.date, event.end)} />
      </p>
      <div className={styles.head}>
        <h4>
          <EventTitle titles={state.titles} id={event.id} />
        </h4>
        <StateLine event={event} />
      </div>
      {details !== null && form === 'summaries' && (
        <p className={styles.summary}>
          <Prose text={details.entry.summary} language={language} />
        </p>
      )}
      {details !== null && form === 'whole' && (
        <>
          {details.entry.recorded?.map((recorded) => (
            <p key={recorded.calendar + recorded.date + recorded.by} className={styles.recorded}>
              <Prose text={wording.recorded(recorded)} />
            </p>
          ))}
          <EventTexts entry={details.entry} language={language} sources={details.part.sources} />
        </>
      )}
    </li>
  )
}
