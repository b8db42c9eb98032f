import { useWords } from '#i18n/words.ts'
import styles from './WheelHint.module.css'

/** What a reader who turned the wheel in vain can do. */
export function WheelHint() {
  const { t } = useWords()
  const key = navigator.userAgent.includes('Mac') ? '⌃ Control' : 'Ctrl'
  return (
    <p role="status" className={styles.hint}>
      {t('timeline.wheelHint', { key })}
    </p>
  )
}
