import type { MouseEvent } from 'react'
import { useWords } from '#i18n/words.ts'
import { useAppState } from '#state/StoreContext.ts'
import { selectMatching, selectWithout } from '#state/selectors.ts'
import { handOver } from './handOver.ts'
import styles from './EmptyResult.module.css'

/** When nothing is left: which condition to drop, and how many events each would bring back. */
export function EmptyResult() {
  const { t } = useWords()
  const isEmpty = useAppState((s) => selectMatching(s).count === 0)
  const { relations, tracks, query } = useAppState(selectWithout)
  const text = useAppState((s) => s.query)
  const { clearRelations, clearTracks, setQuery, clearFilter } = useAppState((s) => s.actions)
  if (!isEmpty) return null

  const ways = [
    { label: t('filter.dropRelation'), count: relations, drop: clearRelations },
    { label: t('filter.dropTrack'), count: tracks, drop: clearTracks },
    { label: t('filter.dropQuery', { query: text }), count: query, drop: () => setQuery('') },
  ].filter(({ count }) => count > 0)

  return (
    <div className={styles.empty} role="status">
      <p>{t('filter.empty')}</p>
      <ul>
        {ways.map(({ label, count, drop }) => (
          <li key={label}>
            <button type="button" onClick={leaving(drop)}>
              {label} <small>{t('filter.wouldShow', { count })}</small>
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={leaving(clearFilter)}>
            {t('filter.clear')}
          </button>
        </li>
      </ul>
    </div>
  )
}

/** The box goes as soon as something is left to show. */
function leaving(act: () => void) {
  return ({ currentTarget }: MouseEvent) => {
    handOver(currentTarget)
    act()
  }
}
