import { useWords } from '#i18n/words.ts'
import { useSession } from '#state/StoreContext.ts'
import { toSearch } from '#state/urlState.ts'
import { DEFAULT_SHARED } from '#state/store.ts'
import styles from './SkipLink.module.css'

const LIST = toSearch({ ...DEFAULT_SHARED, layout: 'list' })

/** The first stop of the keyboard: past everything to the list of events, which a screen reader reads best. */
export function SkipLink() {
  const { t } = useWords()
  const { switchLayout } = useSession()
  const skip = async () => {
    await switchLayout('list')
    requestAnimationFrame(() => document.querySelector<HTMLElement>('#events')?.focus())
  }
  return (
    <a
      href={LIST}
      className={styles.skip}
      onClick={(click) => {
        click.preventDefault()
        void skip()
      }}
    >
      {t('layout.skip')}
    </a>
  )
}
