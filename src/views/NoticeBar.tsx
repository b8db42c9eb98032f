import { useWords } from '#i18n/words.ts'
import { useAppState } from '#state/StoreContext.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { handOver } from './handOver.ts'
import styles from './NoticeBar.module.css'

/** Something that went wrong: what it means for the reader, and the reason for who can mend it. */
export function NoticeBar() {
  const { t } = useWords()
  const notice = useAppState((s) => s.notice)
  const { notify } = useAppState((s) => s.actions)
  if (notice === null) return null
  return (
    <div role="alert" className={styles.notice}>
      <div>
        <p>{t(`notice.${notice.kind}`)}</p>
        <details>
          <summary>{t('notice.details')}</summary>
          <pre lang="en">{notice.detail}</pre>
        </details>
      </div>
      <IconButton
        icon="close"
        label={t('notice.dismiss')}
        onClick={(button) => {
          handOver(button)
          notify(null)
        }}
      />
    </div>
  )
}
