import type { PlacedEvent } from '#core/corpus/corpus.ts'
import { useWords } from '#i18n/words.ts'
import { selectPeriodThen } from '#state/selectors.ts'
import type { AppState } from '#state/store.ts'
import { EventTexts } from './EventTexts.tsx'
import { EventTitle } from './EventTitle.tsx'
import { EventHead } from './PrintHead.tsx'
import { PrintNames } from './PrintNames.tsx'
import { detailsOf, type Details } from './printOrder.ts'
import { PeriodReasons } from './PeriodReasons.tsx'
import { Prose } from './Prose.tsx'
import styles from './PrintEvent.module.css'

type Props = { readonly state: AppState; readonly event: PlacedEvent }

/** All that is told of one event but its tables; what has not been loaded is left out. */
export function PrintEvent({ state, event }: Props) {
  const details = detailsOf(state, event)
  return (
    <>
      <EventHead state={state} event={event} />
      {details !== null && <Texts state={state} event={event} details={details} />}
      <PeriodThen state={state} event={event} />
    </>
  )
}

type TextsProps = Props & { readonly details: Details }

function Texts({ state, event, details: { part, entry } }: TextsProps) {
  const { t } = useWords()
  const language = state.titles.of(event.id)?.language
  return (
    <>
      <EventTexts entry={entry} language={language} sources={part.sources} />
      <dl className={styles.facts}>
        <PrintNames label={t('detail.people')} ids={entry.people} names={part.people} />
        <PrintNames label={t('detail.places')} ids={entry.places} names={part.places} />
        {entry.related?.map(({ verb, id }) => (
          <RelatedLine key={id} state={state} verb={t(`verb.${verb}`)} id={id} />
        ))}
      </dl>
    </>
  )
}

type RelatedProps = { readonly state: AppState; readonly verb: string; readonly id: string }

function RelatedLine({ state: { corpus, titles }, verb, id }: RelatedProps) {
  const { wording } = useWords()
  const event = corpus.events.get(id)
  if (event === undefined) return null
  return (
    <div>
      <dt>{verb}</dt>
      <dd>
        <EventTitle titles={titles} id={id} />{' '}
        <small>
          <Prose text={wording.date(event.date, event.end)} />
        </small>
      </dd>
    </div>
  )
}

function PeriodThen({ state, event }: Props) {
  const { t } = useWords()
  const period = selectPeriodThen(state, event)
  if (period === undefined) return null
  return (
    <section className={styles.period}>
      <p>
        <Prose text={t('detail.periodThen', { period: period.title })} />
      </p>
      <PeriodReasons period={period} />
    </section>
  )
}
