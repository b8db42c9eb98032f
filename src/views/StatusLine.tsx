import { useEffect, useState } from 'react'
import { useWords } from '#i18n/words.ts'
import { selectMatching } from '#state/selectors.ts'
import { useSession } from '#state/StoreContext.ts'
import { viewOf, type AppStore } from '#state/store.ts'
import type { SceneFeed } from '#timeline/TimelineCanvas.tsx'
import styles from './StatusLine.module.css'

/** How long the screen must have been still before it is counted, in ms. */
const PAUSE = 200

/** The years on the screen, and how many events in them are not drawn; spoken once the screen rests. */
export function StatusLine({ feed }: { readonly feed: SceneFeed }) {
  const { t, wording } = useWords()
  const { store } = useSession()
  const [still, setStill] = useState<ReturnType<typeof count> | null>(null)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let pause = 0
    const later = () => {
      if (store.getState().stage === null) return
      clearTimeout(timer)
      timer = setTimeout(() => setStill(count(store, feed)), pause)
      pause = PAUSE
    }
    later()
    const unsubscribe = store.subscribe(later)
    return () => {
      clearTimeout(timer)
      unsubscribe()
    }
  }, [store, feed])

  if (still === null) return <output className={styles.line} />
  const hidden = still.inSight - still.drawn
  return (
    <output className={styles.line}>
      <span>{wording.years(still.view)}</span>
      <span>
        {hidden > 0
          ? t('timeline.hidden', { count: hidden })
          : t('timeline.allDrawn', { count: still.drawn })}
      </span>
    </output>
  )
}

function count(store: AppStore, feed: SceneFeed) {
  const state = store.getState()
  const view = viewOf(state)
  const isInSight = ({ start, end }: { readonly start: number; readonly end: number }) =>
    start < view.end && end >= view.start
  const inSight = selectMatching(state).filter(({ time }) => isInSight(time.days)).length
  const drawn = feed.current().items.filter(isInSight).length
  return { view, inSight, drawn: Math.min(drawn, inSight) }
}
