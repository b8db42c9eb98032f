import { fromGregorian, toGregorian } from '#core/dates/calendars.ts'
import { lengthOf, type Stretch } from '#core/dates/julianDay.ts'
import styles from './OverviewStrip.module.css'

/** The centuries under the strip. */
export function OverviewTicks({ limits }: { readonly limits: Stretch }) {
  const first = Math.ceil(toGregorian(limits.start).year / 100) * 100
  const last = toGregorian(limits.end).year
  const years = Array.from(
    { length: Math.max(0, Math.floor((last - first) / 100) + 1) },
    (_, i) => first + i * 100,
  )
  return years.map((year) => {
    const day = fromGregorian({ year, month: 1, day: 1 })
    const left = ((day - limits.start) / lengthOf(limits)) * 100
    return (
      <span
        key={year}
        className={styles.tick}
        style={{ insetInlineStart: `${left}%` }}
        aria-hidden="true"
      >
        {year}
      </span>
    )
  })
}
