import type { PlacedEvent } from '#core/corpus/corpus.ts'
import { RELATIONS, TRACKS } from '#core/corpus/terms.ts'
import { binCount, density } from '#core/lod/density.ts'
import { SHOW_ALL } from '#core/query/filter.ts'
import { useWords, type Words } from '#i18n/words.ts'
import { selectStrip } from '#state/selectors.ts'
import { viewOf, type AppState } from '#state/store.ts'
import { EventTitle } from './EventTitle.tsx'
import { countWithin, detailsOf, type PrintOrder } from './printOrder.ts'
import { PrintStrip } from './PrintStrip.tsx'
import { Prose } from './Prose.tsx'
import { StateLine } from './StateLine.tsx'
import styles from './PrintHead.module.css'

type ListProps = {
  readonly state: AppState
  readonly events: readonly PlacedEvent[]
  readonly order: PrintOrder
}

/** What a printed list holds: by which conditions, of which years, how many events; and when they were. */
export function ListHead({ state, events, order }: ListProps) {
  const words = useWords()
  const conditions = conditionsOf(state, words)
  const about = [timesOf(state, events, order, words), ...counts(state, events, order, words)]
  return (
    <header className={styles.head}>
      <h1>
        <Prose text={state.titles.title} />
      </h1>
      {conditions.length > 0 && <p className={styles.conditions}>{conditions.join(' · ')}</p>}
      <p className={styles.about}>{about.join(' · ')}</p>
      <PrintStrip state={state} bins={density(events, ...stripOf(state))} />
    </header>
  )
}

type EventProps = { readonly state: AppState; readonly event: PlacedEvent }

/** The title of the event, its days in words and as its documents give them; the strip points at it. */
export function EventHead({ state, event }: EventProps) {
  const { wording } = useWords()
  const recorded = detailsOf(state, event)?.entry.recorded ?? []
  return (
    <header className={styles.head}>
      <p className={styles.about}>
        <Prose text={state.titles.title} />
      </p>
      <h1>
        <EventTitle titles={state.titles} id={event.id} />
      </h1>
      <p className={styles.date}>
        <Prose text={wording.date(event.date, event.end)} />
      </p>
      {recorded.map((one) => (
        <p key={one.calendar + one.date + one.by} className={styles.about}>
          <Prose text={wording.recorded(one)} />
        </p>
      ))}
      <StateLine event={event} />
      <PrintStrip
        state={state}
        bins={state.corpus.events.select(SHOW_ALL, null).density(...stripOf(state))}
        marked={event}
      />
    </header>
  )
}

function stripOf(state: AppState) {
  const strip = selectStrip(state)
  return [strip, binCount(strip, state.corpus)] as const
}

/** What the reader asked to see; nothing where that is everything. */
function conditionsOf({ filter, query }: AppState, { t }: Words): readonly string[] {
  const relations = RELATIONS.filter((relation) => filter.relations.has(relation))
  const tracks = TRACKS.filter((track) => filter.tracks.has(track))
  return [
    relations.map((relation) => t(`relation.${relation}`)).join(t('list.names')),
    tracks.map((track) => t(`track.${track}`)).join(t('list.names')),
    query.trim() === '' ? '' : t('print.query', { query: query.trim() }),
  ].filter((condition) => condition !== '')
}

/** The years on the screen, or when the first and the last event began. */
function timesOf(
  state: AppState,
  events: readonly PlacedEvent[],
  { scope }: PrintOrder,
  { t, wording }: Words,
): string {
  const [first, last] = [events[0], events.at(-1)]
  if (scope === 'inSight' || first === undefined || last === undefined)
    return wording.years(viewOf(state))
  return t('date.range', { from: wording.date(first.date), to: wording.date(last.date) })
}

function counts(
  state: AppState,
  events: readonly PlacedEvent[],
  { scope }: PrintOrder,
  { t }: Words,
): readonly string[] {
  const count = countWithin(state, scope)
  const total = state.corpus.events.count
  return [
    count === total ? t('filter.all', { count }) : t('filter.some', { count, total }),
    ...(events.length < count ? [t('print.mostImportant', { count: events.length })] : []),
  ]
}
