import { useCallback } from 'react'
import { useWords } from '#i18n/words.ts'
import { selectMatching } from '#state/selectors.ts'
import { viewOf, type AppState } from '#state/store.ts'
import type { SceneFeed } from '#timeline/TimelineCanvas.tsx'
import { ConvertedNote } from './ConvertedNote.tsx'
import { useAtRest } from './useAtRest.ts'
import styles from './StatusLine.module.css'

/** The years on the screen, and how many events in them are not drawn; spoken once the screen rests. */
export function StatusLine({ feed }: { readonly feed: SceneFeed }) {
  const { t, wording } = useWords()
  const still = useAtRest(useCallback((state: AppState) => count(state, feed), [feed]))
  if (still === null) return <output className={styles.line} />
  const hidden = still.inSight - still.drawn
  return (
    <output className={styles.line}>
      <span>{wording.years(still.view)}</span>
      <ConvertedNote />
      <span>
        {hidden > 0
          ? t('timeline.hidden', { count: hidden })
          : t('timeline.allDrawn', { count: still.drawn })}
      </span>
    </output>
  )
}

function count(state: AppState, feed: SceneFeed) {
  if (state.stage === null) return null
  const view = viewOf(state)
  const isInSight = ({ start, end }: { readonly start: number; readonly end: number }) =>
    start < view.end && end >= view.start
  const inSight = selectMatching(state).countIn(view)
  const drawn = feed.current().items.filter(isInSight).length
  return { view, inSight, drawn: Math.min(drawn, inSight) }
}
