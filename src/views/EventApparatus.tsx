import { citationsOf, firstOfEach } from '#core/corpus/citations.ts'
import type { PlacedEvent } from '#core/corpus/corpus.ts'
import type { DetailsPart, EventDetails } from '#core/corpus/detailsPart.ts'
import type { Name } from '#core/corpus/namesPart.ts'
import { useWords } from '#i18n/words.ts'
import { useAppState, useSession } from '#state/StoreContext.ts'
import { Mark } from '#ui/Mark.tsx'
import { CopyButton } from './CopyButton.tsx'
import { EventTitle } from './EventTitle.tsx'
import { Prose } from './Prose.tsx'
import { SourceList } from './SourceList.tsx'
import styles from './EventApparatus.module.css'

type Props = {
  readonly event: PlacedEvent
  readonly entry: EventDetails
  readonly details: DetailsPart
  readonly onOpen: (id: string) => void
}

/** Who, where, what it led to, and where it is written. */
export function EventApparatus({ event, entry, details, onOpen }: Props) {
  const { t } = useWords()
  const { id: record, version } = useAppState((s) => s.corpus)
  const title = useAppState((s) => s.titles.of(event.id)?.title)
  const licence = useAppState((s) => s.titles.licence)
  const convertedFrom = useAppState((s) => s.titles.convertedFrom)
  return (
    <>
      <dl className={styles.facts}>
        <Names label={t('detail.people')} names={named(entry.people, details.people)} />
        <Names label={t('detail.places')} names={named(entry.places, details.places)} />
      </dl>
      {entry.related !== undefined && <Related related={entry.related} onOpen={onOpen} />}
      <SourceList
        citations={firstOfEach(citationsOf(entry, details.tables))}
        sources={details.sources}
      />
      <footer className={styles.footer}>
        <div className={styles.actions}>
          <CopyButton icon="link" label={t('detail.copyLink')} textNow={() => location.href} />
          <CopyButton
            icon="report"
            label={t('detail.copyReport')}
            textNow={() =>
              t('detail.report', { record, version, id: event.id, title, link: location.href })
            }
          />
        </div>
        <p>{t('detail.identity', { id: event.id, version })}</p>
        <p>
          <Prose text={licence} />
        </p>
        {convertedFrom !== undefined && <p>{t(`detail.convertedFrom.${convertedFrom}`)}</p>}
      </footer>
    </>
  )
}

type NamesProps = {
  readonly label: string
  readonly names: readonly (readonly [id: string, name: Name])[]
}

function Names({ label, names }: NamesProps) {
  const { loadSearch } = useSession()
  const { setQuery } = useAppState((s) => s.actions)
  if (names.length === 0) return null
  const search = (name: string) => {
    void loadSearch()
    setQuery(name)
  }
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {names.map(([id, { name, original }]) => (
          <button key={id} type="button" onClick={() => search(name)}>
            <Prose text={name} />{' '}
            {original !== undefined && <small lang={original.language}>{original.name}</small>}
          </button>
        ))}
      </dd>
    </div>
  )
}

type RelatedProps = {
  readonly related: NonNullable<EventDetails['related']>
  readonly onOpen: (id: string) => void
}

function Related({ related, onOpen }: RelatedProps) {
  const { t, wording } = useWords()
  const events = useAppState((s) => s.corpus.events)
  const titles = useAppState((s) => s.titles)
  return (
    <section className={styles.related}>
      <h3>{t('detail.related')}</h3>
      <ul>
        {related.map(({ verb, id }) => {
          const event = events.get(id)
          return (
            event && (
              <li key={id} className={event.relation}>
                <span className={styles.verb}>{t(`verb.${verb}`)}</span>
                <button type="button" onClick={() => onOpen(id)}>
                  <Mark relation={event.relation} />
                  <span>
                    <EventTitle titles={titles} id={id} />
                  </span>
                  <small>{wording.year(event.time.days.start)}</small>
                </button>
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}

function named(
  ids: readonly string[] | undefined,
  names: { readonly [id: string]: Name },
): NamesProps['names'] {
  return (ids ?? []).flatMap((id) => {
    const name = names[id]
    return name === undefined ? [] : [[id, name] as const]
  })
}
