import { useState } from 'react'
import { useWords } from '#i18n/words.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './CopyLink.module.css'

/** Copies the address of the page as it is now. */
export function CopyLink() {
  const { t } = useWords()
  const [copied, setCopied] = useState<string | null>(null)
  const isCopied = copied === location.href
  const [isRefused, setRefused] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      setCopied(location.href)
    } catch {
      setRefused(true) // as in a frame that may not: the address is shown to be copied by hand
    }
  }
  if (isRefused) return <code className={styles.address}>{location.href}</code>
  return (
    <button type="button" className={styles.copy} onClick={() => void copy()}>
      <Icon name="link" size={16} />
      {t(isCopied ? 'detail.copied' : 'detail.copyLink')}
    </button>
  )
}
