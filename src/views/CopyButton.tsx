import { useState } from 'react'
import { useWords } from '#i18n/words.ts'
import { Icon, type IconName } from '#ui/Icon.tsx'
import styles from './CopyButton.module.css'

type Props = {
  readonly icon: IconName
  readonly label: string
  /** What is copied; asked for at the press, since the address changes with each pan. */
  readonly textNow: () => string
}

/** Copies a text, and says so until there is another one to copy. */
export function CopyButton({ icon, label, textNow }: Props) {
  const { t } = useWords()
  const [copied, setCopied] = useState<string | null>(null)
  const [isRefused, setRefused] = useState(false)
  const copy = async () => {
    const text = textNow()
    try {
      await navigator.clipboard.writeText(text)
      setCopied(text)
    } catch {
      setRefused(true) // as in a frame that may not: the text is shown to be copied by hand
    }
  }
  if (isRefused) return <code className={styles.text}>{textNow()}</code>
  return (
    <button type="button" className={styles.copy} onClick={() => void copy()}>
      <Icon name={icon} size={16} />
      {copied === textNow() ? t('detail.copied') : label}
    </button>
  )
}
