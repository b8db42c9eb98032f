import { useState } from 'react'
import { useWords } from '#i18n/words.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './CopyLink.module.css'

/** Copies the address of the page as it is now. */
export function CopyLink() {
  const { t } = useWords()
  const [copied, setCopied] = useState<string | null>(null)
  const isCopied = copied === location.href
  const copy = async () => {
    await navigator.clipboard.writeText(location.href)
    setCopied(location.href)
  }
  return (
    <button type="button" className={styles.copy} onClick={() => void copy()}>
      <Icon name="link" size={16} />
      {t(isCopied ? 'detail.copied' : 'detail.copyLink')}
    </button>
  )
}
