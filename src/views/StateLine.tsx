import type { PlacedEvent } from '#core/corpus/corpus.ts'
import { useWords } from '#i18n/words.ts'
import { Mark } from '#ui/Mark.tsx'
import styles from './StateLine.module.css'

/** State and tracks of an event, in marks and words. */
export function StateLine({ event }: { readonly event: PlacedEvent }) {
  const { t } = useWords()
  const further = (event.furtherTracks ?? []).map((track) => t(`track.${track}`))
  return (
    <p className={`${styles.line} ${event.relation}`}>
      <Mark relation={event.relation} />
      <strong>{t(`relation.${event.relation}`)}</strong>
      <span>
        {t(`track.${event.track}`)}
        {further.length > 0 && (
          <small> {t('detail.furtherTracks', { tracks: further.join(t('list.names')) })}</small>
        )}
      </span>
    </p>
  )
}
