import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { sortEvents } from '#core/query/sortEvents.ts'
import { useWords } from '#i18n/words.ts'
import { selectMatching } from '#state/selectors.ts'
import { useAppState } from '#state/StoreContext.ts'
import { CsvButton } from './CsvButton.tsx'
import { EmptyResult } from './EmptyResult.tsx'
import { bringToMiddle } from './entryKeys.ts'
import { EventTableHead } from './EventTableHead.tsx'
import { EventTableRows } from './EventTableRows.tsx'
import { piecesOf } from './listPieces.ts'
import { ListStatus } from './ListStatus.tsx'
import { useEntries } from './useEntries.ts'
import { usePieces } from './usePieces.ts'
import styles from './TablePane.module.css'

/** The events as a table that can be sorted and saved. */
export function TablePane({ onDrawn }: { readonly onDrawn: () => void }) {
  const { t, language } = useWords()
  const matching = useAppState((s) => selectMatching(s).listed)
  const titles = useAppState((s) => s.titles.of)
  const sort = useAppState((s) => s.sort)
  const box = useRef<HTMLDivElement>(null)
  const list = useMemo(() => {
    const { compare } = new Intl.Collator(language)
    const titleOf = (id: string) => titles(id)?.title ?? id
    const events = sortEvents(matching, sort, (a, b) => compare(titleOf(a.id), titleOf(b.id)))
    return { events, titles, pieces: piecesOf(events) }
  }, [matching, sort, titles, language])
  const entries = useEntries(box, list.events)
  const { propsOf } = usePieces(box, list, entries)
  useLayoutEffect(() => {
    bringToMiddle(box.current, entries.selectedId)
  }, [entries.selectedId])
  useEffect(onDrawn)
  const order = t(sort.isDescending ? 'eventTable.sortedDown' : 'eventTable.sorted', {
    column: t(`eventTable.${sort.column}`),
  })

  return (
    <section id="events" className={styles.pane} aria-label={t('eventTable.label')} tabIndex={-1}>
      <div ref={box} className={styles.box} {...entries.handlers}>
        <div className={styles.bar}>
          <p>{t('eventTable.hint')}</p>
          <CsvButton events={list.events} hrefOf={entries.hrefOf} />
        </div>
        <table className={styles.table} aria-rowcount={list.events.length + 1}>
          <caption className="visually-hidden">{t('eventTable.label')}</caption>
          <EventTableHead onSort={() => box.current?.scrollTo({ top: 0 })} />
          {list.pieces.map((piece) => (
            <EventTableRows key={piece.events[0]?.id} titles={titles} {...propsOf(piece)} />
          ))}
        </table>
      </div>
      <EmptyResult />
      <ListStatus ids={entries.ids} order={order} />
    </section>
  )
}
