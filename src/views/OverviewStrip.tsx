import { useMemo } from 'react'
import { RELATIONS } from '#core/corpus/terms.ts'
import { DAYS_PER_YEAR, lengthOf } from '#core/dates/julianDay.ts'
import { density } from '#core/lod/density.ts'
import { useWords } from '#i18n/words.ts'
import { layoutOf } from '#state/layout.ts'
import { selectMatching, selectStrip } from '#state/selectors.ts'
import { useAppState } from '#state/StoreContext.ts'
import { OverviewTicks } from './OverviewTicks.tsx'
import { OverviewWindow } from './OverviewWindow.tsx'
import styles from './OverviewStrip.module.css'

/** Years that one column of the density counts. */
const YEARS_PER_BIN = 4
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
  const toScale = lengthOf({ start: home.start, end: limits.end }) / (1 - strip.placeOf(home.start))
  const count = Math.max(1, Math.round(toScale / (YEARS_PER_BIN * DAYS_PER_YEAR)))
  const all = useAppState((s) => s.corpus.events)
  // Columns keep their scale while filters come and go, so that heights compare.
  const tallest = useMemo(() => tallestOf(density(all, strip, count)), [all, strip, count])
  const bins = useMemo(() => density(matching, strip, count), [matching, strip, count])

  return (
    <section className={styles.strip} aria-label={t('overview.label')}>
      <div className={styles.frame}>
        <svg
          className={styles.picture}
          viewBox={`0 0 ${count} ${HEIGHT + RIBBON + 2}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {bins.map((bin, i) => (
            // oxlint-disable-next-line react/no-array-index-key -- a column is its place in time
            <Column key={i} x={i} bin={bin} unit={HEIGHT / tallest} />
          ))}
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
        <OverviewTicks limits={limits} strip={strip} />
        <OverviewWindow limits={limits} strip={strip} grips={GRIPS[layout]} />
      </div>
    </section>
  )
}

type Bin = ReturnType<typeof density>[number]

function Column({
  x,
  bin,
  unit,
}: {
  readonly x: number
  readonly bin: Bin
  readonly unit: number
}) {
  let y = HEIGHT
  return RELATIONS.map((relation) => {
    const height = bin[relation] * unit
    y -= height
    return (
      height > 0 && (
        <rect
          key={relation}
          className={`${styles.column} ${relation}`}
          x={x + 0.1}
          width={0.8}
          y={y}
          height={height}
        />
      )
    )
  })
}

function tallestOf(bins: readonly Bin[]): number {
  return Math.max(1, ...bins.map((bin) => bin.alliance + bin.hostility + bin.normalization))
}
