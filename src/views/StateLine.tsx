import type { IndexEvent } from '#core/corpus/parts.ts'
import { useWords } from '#i18n/words.ts'
import { Mark } from '#ui/Mark.tsx'
import { TrackWords } from './TrackWords.tsx'
import styles from './StateLine.module.css'

/** State and tracks of an event, in marks and words. */
export function StateLine({ event }: { readonly event: IndexEvent }) {
  const { t } = useWords()
  return (
    <p className={`${styles.line} ${event.relation}`}>
      <Mark relation={event.relation} />
      <strong>{t(`relation.${event.relation}`)}</strong>
      <span>
        <TrackWords event={event} />
      </span>
    </p>
  )
}
