import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { chapters } from '#core/query/chapters.ts'
import { useWords } from '#i18n/words.ts'
import { selectMatching } from '#state/selectors.ts'
import { useAppState, useSession } from '#state/StoreContext.ts'
import { EmptyResult } from './EmptyResult.tsx'
import { EventChapter } from './EventChapter.tsx'
import { EventPiece } from './EventPiece.tsx'
import { sectionsOf } from './listPieces.ts'
import { createListPlace } from './listPlace.ts'
import { ListStatus } from './ListStatus.tsx'
import { useEntries } from './useEntries.ts'
import { usePieces } from './usePieces.ts'
import { useSentences } from './useSentences.ts'
import styles from './ListPane.module.css'

/** The events as a list in order of time, under headings of centuries and decades. */
export function ListPane({ onDrawn }: { readonly onDrawn: () => void }) {
  const { t } = useWords()
  const { store } = useSession()
  const events = useAppState((s) => selectMatching(s).listed)
  const titles = useAppState((s) => s.titles.of)
  const sentences = useSentences()
  const box = useRef<HTMLDivElement>(null)
  const place = useRef<ReturnType<typeof createListPlace>>(null)
  const list = useMemo(
    () => ({ events, titles, sentences, sections: sectionsOf(chapters(events)) }),
    [events, titles, sentences],
  )
  const entries = useEntries(box, events)
  const { propsOf, look } = usePieces(box, list, entries)

  useLayoutEffect(() => {
    if (box.current === null) return undefined
    const current = createListPlace(store, box.current, look)
    place.current = current
    return () => current.stop()
  }, [store, look])
  useLayoutEffect(
    () => place.current?.show(list.sections, entries.selectedId),
    [list, entries.selectedId],
  )
  useEffect(onDrawn)

  return (
    <section id="events" className={styles.pane} aria-label={t('eventList.label')} tabIndex={-1}>
      <div ref={box} className={styles.box} {...entries.handlers}>
        <div className={styles.column}>
          {list.sections.map(({ pieces, ...section }) => (
            <EventChapter key={pieces[0]?.events[0]?.id} {...section}>
              {pieces.map((piece) => (
                <EventPiece
                  key={piece.events[0]?.id}
                  titles={titles}
                  sentences={sentences}
                  {...propsOf(piece)}
                />
              ))}
            </EventChapter>
          ))}
        </div>
      </div>
      <EmptyResult />
      <ListStatus ids={entries.ids} />
    </section>
  )
}
