import { useEffect, useRef, type CSSProperties } from 'react'
import { useWords } from '#i18n/words.ts'
import { selectNeighbour } from '#state/selectors.ts'
import { useAppState, useSession } from '#state/StoreContext.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { EventArticle } from './EventArticle.tsx'
import { StateLine } from './StateLine.tsx'
import { openEvent } from './openEvent.ts'
import { NEXT_SIZE, SHEET_HEIGHTS, useSheet } from './useSheet.ts'
import styles from './DetailPane.module.css'

/** The open event, at the side of a desk or as a sheet on a phone. */
export function DetailPane() {
  const { t } = useWords()
  const { store, loadDetails } = useSession()
  const id = useAppState((s) => s.selectedId)
  const event = useAppState((s) =>
    s.selectedId === null ? undefined : s.corpus.events.get(s.selectedId),
  )
  const previous = useAppState((s) => neighbourOf(s, 'previous'))
  const next = useAppState((s) => neighbourOf(s, 'next'))
  const { select } = useAppState((s) => s.actions)
  const pane = useRef<HTMLElement>(null)
  const sheet = useSheet(pane, () => select(null))
  const isOpen = event !== undefined

  useEffect(() => {
    if (id !== null) void loadDetails()
  }, [id, loadDetails])

  useEffect(() => {
    if (id === null) return
    pane.current?.scrollTo({ top: 0 })
    // The button that led here from a related event has gone with its text.
    if (document.activeElement === document.body) focusHeading(pane.current)
  }, [id])

  useEffect(() => {
    if (isOpen) focusHeading(pane.current)
  }, [isOpen])

  if (event === undefined) return null
  const go = (target: string | null) => {
    if (target !== null) openEvent(store, target)
  }

  return (
    <aside
      ref={pane}
      className={styles.pane}
      data-size={sheet.size}
      style={{ '--sheet': SHEET_HEIGHTS[sheet.size] } as CSSProperties}
      aria-label={t('detail.label')}
      tabIndex={-1}
    >
      <div className={styles.bar} onPointerDown={sheet.onPointerDown}>
        <button
          type="button"
          className={styles.grip}
          aria-label={t(`detail.sheet.${NEXT_SIZE[sheet.size]}`)}
          onClick={() => sheet.setSize(NEXT_SIZE[sheet.size])}
        >
          <i className={styles.handle} />
        </button>
        <StateLine event={event} />
        <div className={styles.steps}>
          <IconButton
            icon="previous"
            label={t('detail.previous')}
            disabled={previous === null}
            onClick={() => go(previous)}
          />
          <IconButton
            icon="next"
            label={t('detail.next')}
            disabled={next === null}
            onClick={() => go(next)}
          />
          <IconButton icon="close" label={t('detail.close')} onClick={() => select(null)} />
        </div>
      </div>
      <EventArticle event={event} onOpen={go} />
    </aside>
  )
}

function focusHeading(pane: HTMLElement | null): void {
  pane?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
}

function neighbourOf(
  state: Parameters<typeof selectNeighbour>[0],
  step: 'next' | 'previous',
): string | null {
  if (state.selectedId === null) return null
  const id = selectNeighbour(state, state.selectedId, step)
  return id === state.selectedId ? null : id
}
