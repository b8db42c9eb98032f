import { citationsOf, numberWorks } from '#core/corpus/citations.ts'
import { useLayoutEffect } from 'react'
import type { PlacedEvent } from '#core/corpus/corpus.ts'
import { citationsIn } from '#core/corpus/tableDetails.ts'
import { formatIsoDate } from '#core/dates/isoDate.ts'
import type { JulianDay } from '#core/dates/julianDay.ts'
import { useWords } from '#i18n/words.ts'
import type { AppState } from '#state/store.ts'
import { PrintEvent } from './PrintEvent.tsx'
import { ListHead } from './PrintHead.tsx'
import { PrintList } from './PrintList.tsx'
import { detailsOf, eventsToPrint, type PrintOrder } from './printOrder.ts'
import { PrintTables } from './PrintTables.tsx'
import { PrintWorks } from './PrintWorks.tsx'
import { Prose } from './Prose.tsx'
import { readableAddress } from './readableAddress.ts'
import { AnswerKey, NameLines, Worksheet } from './Worksheet.tsx'
import { WorkNumbers } from './workNumbers.ts'
import styles from './PrintSheet.module.css'

type Props = {
  /** As the page was when it was printed. */
  readonly state: AppState
  readonly order: PrintOrder
  readonly address: string
  readonly printedOn: JulianDay
}

/** What comes out on paper in place of the page. It is on no screen. */
export function PrintSheet({ state, order, address, printedOn }: Props) {
  const events = eventsToPrint(state, order.scope)
  const { form } = order
  const isWorksheet = form === 'datesBlank' || form === 'titlesBlank'
  useRunningFoot(state)
  return (
    <div className={styles.sheet}>
      {isWorksheet && <NameLines />}
      {order.scope !== 'event' && <ListHead state={state} events={events} order={order} />}
      {isWorksheet && <Worksheet state={state} events={events} blank={form} />}
      {(form === 'titles' || form === 'summaries') && (
        <PrintList state={state} events={events} form={form} />
      )}
      {form === 'whole' && <Cited state={state} events={events} order={order} />}
      <Colophon state={state} address={address} printedOn={printedOn} />
      {isWorksheet && <AnswerKey state={state} events={events} />}
    </div>
  )
}

/** Events with all their texts; then the tables and the works that these speak of, each once. */
function Cited({ state, events, order }: Omit<Props, 'address' | 'printedOn'> & EventsProps) {
  const all = events.flatMap((event) => detailsOf(state, event) ?? [])
  const parts = [...new Set(all.map(({ part }) => part))]
  const sources = parts[0]?.sources ?? {}
  const tables = Object.fromEntries(parts.flatMap((part) => Object.entries(part.tables)))
  const shown = [...new Set(all.flatMap(({ entry }) => entry.tables ?? []))]
  const numbers = numberWorks([
    ...all.flatMap(({ entry }) => citationsOf(entry, {})),
    ...shown.flatMap((id) => (tables[id] === undefined ? [] : citationsIn(tables[id]))),
  ])
  const [event] = events
  return (
    <WorkNumbers value={numbers}>
      {order.scope !== 'event' && <PrintList state={state} events={events} form={order.form} />}
      {order.scope === 'event' && event && <PrintEvent state={state} event={event} />}
      <PrintTables tables={tables} shown={shown} sources={sources} />
      <PrintWorks numbers={numbers} sources={sources} />
    </WorkNumbers>
  )
}

type EventsProps = { readonly events: readonly PlacedEvent[] }

/** At the foot of each page, where the browser prints one: which record this is. */
function useRunningFoot({ titles, corpus }: AppState): void {
  const { t } = useWords()
  const record = t('print.record', { record: corpus.id, version: corpus.version })
  const text = `${titles.title} · ${record}`
  useLayoutEffect(() => {
    const { style } = document.documentElement
    style.setProperty('--print-title', `'${text.replaceAll(/[\\\n']/g, ' ')}'`)
    return () => {
      style.removeProperty('--print-title')
    }
  }, [text])
}

/** Where it is from: address, record and version, day, licence. */
function Colophon({ state, address, printedOn }: Omit<Props, 'order'>) {
  const { t, wording } = useWords()
  const { corpus, titles } = state
  return (
    <footer className={styles.colophon}>
      <p>
        {t('print.record', { record: corpus.id, version: corpus.version })}
        {' · '}
        {t('print.printedOn', { date: wording.date(formatIsoDate(printedOn)) })}
      </p>
      <p>
        <a href={address}>{readableAddress(address)}</a>
      </p>
      <p>
        <Prose text={titles.credit} /> <Prose text={titles.licence} />
      </p>
      {titles.convertedFrom !== undefined && (
        <p>{t(`detail.convertedFrom.${titles.convertedFrom}`)}</p>
      )}
    </footer>
  )
}
