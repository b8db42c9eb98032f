import { useWords } from '#i18n/words.ts'
import { useAppState } from '#state/StoreContext.ts'
import { Mark } from '#ui/Mark.tsx'
import { Floating, type Holding } from './Floating.tsx'
import { Prose } from './Prose.tsx'
import styles from './Preview.module.css'

type Props = { readonly id: string; readonly anchor: Element; readonly holding: Holding }

/** Years, state and whole title of the period under the pointer, of which the ribbon may have no room to show any. */
export function PeriodPreview({ id, anchor, holding }: Props) {
  const { t, wording } = useWords()
  const period = useAppState((s) => s.corpus.periods.find((one) => one.id === id))
  const title = useAppState((s) => s.titles.periods[id])

  if (period === undefined || title === undefined) return null
  const { start, end } = period.time.days
  return (
    <Floating anchor={anchor} holding={holding} relation={period.relation}>
      <p className={styles.meta}>
        <Mark relation={period.relation} />
        {wording.years({ start, end: end + 1 })}
        <span>{t(`relation.${period.relation}`)}</span>
      </p>
      <p className={styles.title}>
        <Prose text={title.title} language={title.language} />
      </p>
    </Floating>
  )
}
