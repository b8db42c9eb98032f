import { fromGregorian, toGregorian } from '#core/dates/calendars.ts'
import type { Stretch } from '#core/dates/julianDay.ts'
import type { Strip } from '#core/lod/strip.ts'
import styles from './OverviewStrip.module.css'

type Props = { readonly limits: Stretch; readonly strip: Strip }

/** The centuries under the strip; none in the part that is not to scale. */
export function OverviewTicks({ limits, strip }: Props) {
  const first = Math.ceil(toGregorian(limits.start).year / 100) * 100
  const count = Math.max(0, Math.floor((toGregorian(limits.end).year - first) / 100) + 1)
  const ticks = Array.from({ length: count }, (_, i) => {
    const year = first + i * 100
    return { year, place: strip.placeOf(fromGregorian({ year, month: 1, day: 1 })) }
  })
  return ticks
    .filter(({ place }) => place >= strip.pressed)
    .map(({ year, place }) => (
      <span
        key={year}
        className={styles.tick}
        style={{ insetInlineStart: `${place * 100}%` }}
        aria-hidden="true"
      >
        {year}
      </span>
    ))
}
