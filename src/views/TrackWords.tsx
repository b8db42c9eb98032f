import type { IndexEvent } from '#core/corpus/parts.ts'
import { useWords } from '#i18n/words.ts'

/** The main track of an event, and in small type the further ones. */
export function TrackWords({ event }: { readonly event: IndexEvent }) {
  const { t } = useWords()
  const further = (event.furtherTracks ?? []).map((track) => t(`track.${track}`))
  return (
    <>
      {t(`track.${event.track}`)}
      {further.length > 0 && (
        <small> {t('detail.furtherTracks', { tracks: further.join(t('list.names')) })}</small>
      )}
    </>
  )
}
