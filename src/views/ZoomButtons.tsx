import { useWords } from '#i18n/words.ts'
import { lengthOf } from '#core/dates/julianDay.ts'
import { SHORTEST_VIEW, viewOf } from '#state/store.ts'
import { useAppState, useSession } from '#state/StoreContext.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { glideTo, zoomBy } from './glide.ts'
import styles from './ZoomButtons.module.css'

const STEP = 2

export function ZoomButtons() {
  const { t } = useWords()
  const { store } = useSession()
  const isClosest = useAppState((s) => lengthOf(viewOf(s)) <= SHORTEST_VIEW + 1)
  const isFarthest = useAppState((s) => lengthOf(viewOf(s)) >= lengthOf(s.corpus.limits) - 1)
  return (
    <div role="group" aria-label={t('zoom.label')} className={styles.zoom}>
      <IconButton
        icon="minus"
        label={t('zoom.out')}
        disabled={isFarthest}
        onClick={() => zoomBy(store, STEP)}
      />
      <IconButton
        icon="plus"
        label={t('zoom.in')}
        disabled={isClosest}
        onClick={() => zoomBy(store, 1 / STEP)}
      />
      <IconButton
        icon="whole"
        label={t('zoom.all')}
        onClick={() => glideTo(store, store.getState().corpus.home)}
      />
    </div>
  )
}
