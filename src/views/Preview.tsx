import { useWords } from '#i18n/words.ts'
import { useAppState } from '#state/StoreContext.ts'
import { Mark } from '#ui/Mark.tsx'
import { Floating, type Holding } from './Floating.tsx'
import { Prose } from './Prose.tsx'
import styles from './Preview.module.css'

type Props = { readonly id: string; readonly anchor: Element; readonly holding: Holding }

/** Date, state and whole title of the event under the pointer or the keyboard. */
export function Preview({ id, anchor, holding }: Props) {
  const { t, wording } = useWords()
  const event = useAppState((s) => s.corpus.events.get(id))
  const title = useAppState((s) => s.titles.of(id))

  if (event === undefined || title === undefined) return null
  return (
    <Floating anchor={anchor} holding={holding} relation={event.relation}>
      <p className={styles.meta}>
        <Mark relation={event.relation} />
        <Prose text={wording.date(event.date, event.end)} />
        <span>
          {t(`relation.${event.relation}`)} · {t(`track.${event.track}`)}
        </span>
      </p>
      <p className={styles.title}>
        <Prose text={title.title} language={title.language} />
      </p>
    </Floating>
  )
}
