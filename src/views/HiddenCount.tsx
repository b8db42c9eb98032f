import { useEffect, useState } from 'react'
import { useWords } from '#i18n/words.ts'
import { useSession } from '#state/StoreContext.ts'
import { selectMatching } from '#state/selectors.ts'
import { viewOf, type AppStore } from '#state/store.ts'
import type { SceneFeed } from '#timeline/TimelineCanvas.tsx'
import styles from './HiddenCount.module.css'

/** How long the screen must have been still before it is counted, in ms. */
const PAUSE = 300

/** Says how many events in sight are not drawn, once the screen rests; tells screen readers what it shows. */
export function HiddenCount({ feed }: { readonly feed: SceneFeed }) {
  const { t, wording } = useWords()
  const { store } = useSession()
  const [still, setStill] = useState<ReturnType<typeof count> | null>(null)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setStill(count(store, feed)), PAUSE)
    }
    later()
    const unsubscribe = store.subscribe(later)
    return () => {
      clearTimeout(timer)
      unsubscribe()
    }
  }, [store, feed])

  if (still === null) return null
  const hidden = still.inSight - still.drawn
  return (
    <>
      <output className="visually-hidden">
        {t('timeline.announce', {
          range: wording.years(still.view),
          drawn: still.drawn,
          total: still.inSight,
        })}
      </output>
      {hidden > 0 && (
        <p className={styles.hidden} aria-hidden="true">
          {t('timeline.hidden', { count: hidden })}
        </p>
      )}
    </>
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
