import { useWords } from '#i18n/words.ts'
import { useSession } from '#state/StoreContext.ts'
import styles from './SkipLink.module.css'

/** The first stop of the keyboard: past everything to the list of events, which a screen reader reads best. */
export function SkipLink() {
  const { t } = useWords()
  const { switchLayout } = useSession()
  const skip = async () => {
    await switchLayout('list')
    requestAnimationFrame(() => document.querySelector<HTMLElement>('#events')?.focus())
  }
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
