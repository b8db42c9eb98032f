import { fromGregorian, toGregorian } from '#core/dates/calendars.ts'
import type { PlacedEvent } from '#core/corpus/corpus.ts'
import { RELATIONS } from '#core/corpus/terms.ts'
import { tallestOf, type DensityBin } from '#core/lod/density.ts'
import { useWords } from '#i18n/words.ts'
import { selectStrip } from '#state/selectors.ts'
import type { AppState } from '#state/store.ts'
import { Mark } from '#ui/Mark.tsx'
import { StripColumns } from './StripColumns.tsx'
import styles from './PrintStrip.module.css'

/** In units of the drawing, 1000 of which are the width of the page. */
const WIDTH = 1000
const HEIGHT = 90
const RIBBON = { top: HEIGHT + 5, height: 11 }
const TICK = { top: RIBBON.top + RIBBON.height, height: 8, label: 22 }
const YEARS_PER_TICK = 50

/** Black, hatched, white: told apart without colour, by a copying machine too. */
const FILLS = { alliance: 'black', hostility: 'url(#print-hatching)', normalization: 'white' }

type Props = {
  readonly state: AppState
  /** What the columns count. */
  readonly bins: readonly DensityBin[]
  /** An event to point at. */
  readonly marked?: PlacedEvent | undefined
}

/** The overview on paper: how many of the events began when, stacked by state; the periods; the years. */
export function PrintStrip({ state, bins, marked }: Props) {
  const { t } = useWords()
  const strip = selectStrip(state)
  const place = (day: number) => strip.placeOf(day) * WIDTH
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.picture}
        viewBox={`0 -16 ${WIDTH} ${TICK.top + TICK.label + 22}`}
        role="img"
        aria-label={t('overview.label')}
      >
        <pattern
          id="print-hatching"
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0v4" />
        </pattern>
        <StripColumns
          bins={bins}
          width={WIDTH / bins.length}
          height={HEIGHT}
          tallest={tallestOf(bins)}
          className={`${styles.box}`}
          fills={FILLS}
        />
        {state.corpus.periods.map(({ id, relation, time }) => (
          <rect
            key={id}
            className={styles.box}
            fill={FILLS[relation]}
            x={place(time.days.start)}
            width={place(time.days.end + 1) - place(time.days.start)}
            y={RIBBON.top}
            height={RIBBON.height}
          />
        ))}
        <Ticks state={state} place={place} />
        {marked !== undefined && (
          <path className={styles.pointer} d={pointerAt(place(marked.time.days.start))} />
        )}
      </svg>
      <figcaption className={styles.legend}>
        {RELATIONS.map((relation) => (
          <span key={relation}>
            <svg viewBox="0 0 22 11" aria-hidden="true">
              <rect
                className={styles.box}
                fill={FILLS[relation]}
                x="0.5"
                y="0.5"
                width="21"
                height="10"
              />
            </svg>
            <Mark relation={relation} />
            {t(`relation.${relation}`)}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}

/** The years below the strip; none in the part that is not to scale, which ends at a broken line. */
function Ticks({
  state,
  place,
}: {
  readonly state: AppState
  readonly place: (day: number) => number
}) {
  const { limits } = state.corpus
  const { pressed } = selectStrip(state)
  const first = Math.ceil(toGregorian(limits.start).year / YEARS_PER_TICK) * YEARS_PER_TICK
  const count = Math.floor((toGregorian(limits.end).year - first) / YEARS_PER_TICK) + 1
  const ticks = Array.from({ length: Math.max(0, count) }, (_, i) => {
    const year = first + i * YEARS_PER_TICK
    return { year, x: place(fromGregorian({ year, month: 1, day: 1 })) }
  })
  return (
    <>
      <path className={styles.line} d={`M0 ${HEIGHT}h${WIDTH}`} />
      {pressed > 0 && (
        <path className={styles.pressed} d={`M${pressed * WIDTH} 0V${TICK.top + TICK.height}`} />
      )}
      {ticks
        .filter(({ x }) => x >= pressed * WIDTH)
        .map(({ year, x }) => (
          <g key={year}>
            <path className={styles.line} d={`M${x} ${TICK.top}v${TICK.height}`} />
            <text className={styles.year} x={x} y={TICK.top + TICK.label}>
              {year}
            </text>
          </g>
        ))}
    </>
  )
}

/** A triangle above the columns, from whose tip a line leads down to the periods. */
function pointerAt(x: number): string {
  return `M${x} ${RIBBON.top}V-3l-6 -10h12l-6 10z`
}
