import { useMemo } from 'react'
import { binCount, tallestOf } from '#core/lod/density.ts'
import { SHOW_ALL } from '#core/query/filter.ts'
import { useWords } from '#i18n/words.ts'
import { layoutOf } from '#state/layout.ts'
import { selectMatching, selectStrip } from '#state/selectors.ts'
import { useAppState } from '#state/StoreContext.ts'
import { OverviewTicks } from './OverviewTicks.tsx'
import { OverviewWindow } from './OverviewWindow.tsx'
import { StripColumns } from './StripColumns.tsx'
import styles from './OverviewStrip.module.css'

const HEIGHT = 40
const RIBBON = 4
const GRIPS = { timeline: ['window', 'from', 'to'], list: ['window'], table: ['window'] } as const

/** The whole span: how many events began when, stacked by state; the periods; the window on what the screen shows. */
export function OverviewStrip() {
  const { t } = useWords()
  const layout = useAppState(layoutOf)
  const limits = useAppState((s) => s.corpus.limits)
  const home = useAppState((s) => s.corpus.home)
  const strip = useAppState(selectStrip)
  const periods = useAppState((s) => s.corpus.periods)
  const matching = useAppState(selectMatching)
  const count = binCount(strip, { home, limits })
  const events = useAppState((s) => s.corpus.events)
  // Columns keep their scale while filters come and go, so that heights compare.
  const tallest = useMemo(
    () => tallestOf(events.select(SHOW_ALL, null).density(strip, count)),
    [events, strip, count],
  )
  const bins = useMemo(() => matching.density(strip, count), [matching, strip, count])

  return (
    <section className={styles.strip} aria-label={t('overview.label')}>
      <div className={styles.frame}>
        <svg
          className={styles.picture}
          viewBox={`0 0 ${count} ${HEIGHT + RIBBON + 2}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <StripColumns
            bins={bins}
            width={1}
            height={HEIGHT}
            tallest={tallest}
            className={`${styles.column}`}
          />
          {periods.map(({ id, relation, time }) => (
            <rect
              key={id}
              className={`${styles.period} ${relation}`}
              x={strip.placeOf(time.days.start) * count}
              width={(strip.placeOf(time.days.end + 1) - strip.placeOf(time.days.start)) * count}
              y={HEIGHT + 2}
              height={RIBBON}
            />
          ))}
        </svg>
        {strip.pressed > 0 && (
          <span className={styles.pressed} style={{ inlineSize: `${strip.pressed * 100}%` }} />
        )}
        <OverviewWindow limits={limits} strip={strip} grips={GRIPS[layout]} />
        <OverviewTicks strip={strip} />
      </div>
    </section>
  )
}
