import { useWords } from '#i18n/words.ts'
import { selectTenures } from '#state/selectors.ts'
import { useAppState } from '#state/StoreContext.ts'
import { Floating, type Holding } from './Floating.tsx'
import { Prose } from './Prose.tsx'
import styles from './Preview.module.css'

type Props = { readonly id: string; readonly anchor: Element; readonly holding: Holding }

/** Name, offices and dates of the ruler under the pointer. */
export function RulerPreview({ id, anchor, holding }: Props) {
  const { t, wording } = useWords()
  const tenure = useAppState((s) => selectTenures(s).find((one) => one.id === id))

  if (tenure === undefined) return null
  return (
    <Floating anchor={anchor} holding={holding}>
      <p className={styles.title}>
        <Prose text={tenure.name} />
      </p>
      {tenure.terms.map((term) => (
        <p key={term.id} className={styles.meta}>
          <Prose text={[term.office, wording.date(term.start, term.end)].join(t('list.comma'))} />
        </p>
      ))}
    </Floating>
  )
}
