import { useWords } from '#i18n/words.ts'
import { lengthOf } from '#core/dates/julianDay.ts'
import { viewOf } from '#state/store.ts'
import { useAppState, useSession } from '#state/StoreContext.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { jumpHome, zoom } from './glide.ts'
import styles from './ZoomButtons.module.css'

export function ZoomButtons() {
  const { t } = useWords()
  const { store } = useSession()
  const isClosest = useAppState((s) => lengthOf(viewOf(s)) <= s.corpus.shortestView + 1)
  const isFarthest = useAppState((s) => lengthOf(viewOf(s)) >= lengthOf(s.corpus.limits) - 1)
  return (
    <div role="group" aria-label={t('zoom.label')} className={styles.zoom}>
      <IconButton
        icon="minus"
        label={t('zoom.out')}
        disabled={isFarthest}
        onClick={() => zoom(store, 'out')}
      />
      <IconButton
        icon="plus"
        label={t('zoom.in')}
        disabled={isClosest}
        onClick={() => zoom(store, 'in')}
      />
      <IconButton icon="whole" label={t('zoom.all')} onClick={() => jumpHome(store)} />
    </div>
  )
}
