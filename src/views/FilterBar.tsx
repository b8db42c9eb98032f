import { useWords } from '#i18n/words.ts'
import { RELATIONS, TRACKS } from '#core/corpus/terms.ts'
import { isUnfiltered } from '#core/query/filter.ts'
import { layoutOf } from '#state/layout.ts'
import { selectMatching } from '#state/selectors.ts'
import { useAppState } from '#state/StoreContext.ts'
import { Icon } from '#ui/Icon.tsx'
import { Mark } from '#ui/Mark.tsx'
import { FilterChip } from './FilterChip.tsx'
import { handOver } from './handOver.ts'
import { ZoomButtons } from './ZoomButtons.tsx'
import styles from './FilterBar.module.css'

/** States and tracks to choose from, with how many events each has; the number shown; the zoom. */
export function FilterBar() {
  const { t } = useWords()
  const layout = useAppState(layoutOf)
  const filter = useAppState((s) => s.filter)
  const facets = useAppState((s) => selectMatching(s).facets)
  const { toggleRelation, toggleTrack } = useAppState((s) => s.actions)
  return (
    <section className={styles.bar} aria-label={t('filter.label')} tabIndex={-1}>
      <div className={styles.groups}>
        <div role="group" aria-label={t('relation.label')} className={styles.group}>
          {RELATIONS.map((relation) => (
            <FilterChip
              key={relation}
              name={t(`relation.${relation}`)}
              count={facets.relations[relation]}
              isChosen={filter.relations.has(relation)}
              isOther={filter.relations.size > 0}
              className={relation}
              onToggle={() => toggleRelation(relation)}
            >
              <Mark relation={relation} />
            </FilterChip>
          ))}
        </div>
        <div role="group" aria-label={t('track.label')} className={styles.group}>
          {TRACKS.map((track) => (
            <FilterChip
              key={track}
              name={t(`track.${track}`)}
              count={facets.tracks[track]}
              isChosen={filter.tracks.has(track)}
              isOther={filter.tracks.size > 0}
              onToggle={() => toggleTrack(track)}
            />
          ))}
        </div>
        <ClearFilter />
      </div>
      <ShownCount />
      {layout === 'timeline' && <ZoomButtons />}
    </section>
  )
}

function ClearFilter() {
  const { t } = useWords()
  const isIdle = useAppState((s) => isUnfiltered(s.filter) && s.query === '')
  const { clearFilter } = useAppState((s) => s.actions)
  if (isIdle) return null
  return (
    <button
      type="button"
      className={styles.clear}
      onClick={({ currentTarget }) => {
        handOver(currentTarget)
        clearFilter()
      }}
    >
      <Icon name="close" size={14} />
      {t('filter.clear')}
    </button>
  )
}

function ShownCount() {
  const { t } = useWords()
  const count = useAppState((s) => selectMatching(s).count)
  const total = useAppState((s) => s.corpus.events.count)
  return (
    <output className={styles.count}>
      {count === total ? t('filter.all', { count }) : t('filter.some', { count, total })}
    </output>
  )
}
