import type { PlacedEvent } from '#core/corpus/corpus.ts'
import { useWords } from '#i18n/words.ts'
import { selectHiding } from '#state/selectors.ts'
import { useAppState } from '#state/StoreContext.ts'
import { handOver } from './handOver.ts'
import styles from './FilteredOut.module.css'

/** Says which conditions hold an open event back, and lifts these; nothing where none does. */
export function FilteredOut({ event }: { readonly event: PlacedEvent }) {
  const { t } = useWords()
  const hiding = useAppState((s) => selectHiding(s, event))
  const { showAnyway } = useAppState((s) => s.actions)

  const conditions = [
    { isHiding: hiding.relations, name: t('relation.label') },
    { isHiding: hiding.tracks, name: t('track.label') },
    { isHiding: hiding.query, name: t('search.label') },
  ].filter(({ isHiding }) => isHiding)
  if (conditions.length === 0) return null

  const names = conditions.map(({ name }) => name).join(t('list.names'))
  return (
    <p className={styles.filteredOut}>
      {t('detail.filteredOut', { conditions: names })}{' '}
      <button
        type="button"
        onClick={({ currentTarget }) => {
          handOver(currentTarget)
          showAnyway(event, hiding)
        }}
      >
        {t('detail.showAnyway')}
      </button>
    </p>
  )
}
