import { useWords } from '#i18n/words.ts'
import { useAppState, useSession } from '#state/StoreContext.ts'
import styles from './SkipLink.module.css'

/** The first stop of the keyboard: past everything to the list of events, which a screen reader reads best. */
export function SkipLink() {
  const { t } = useWords()
  const { switchLayout } = useSession()
  const canBeListed = useAppState((s) => s.corpus.events.canBeListed)
  const skip = async () => {
    await switchLayout('list')
    requestAnimationFrame(() => document.querySelector<HTMLElement>('#events')?.focus())
  }
  if (!canBeListed) return null
  return (
    <nav aria-label={t('layout.skip')}>
      <a
        href="#events"
        className={styles.skip}
        onClick={(click) => {
          click.preventDefault()
          void skip()
        }}
      >
        {t('layout.skip')}
      </a>
    </nav>
  )
}
