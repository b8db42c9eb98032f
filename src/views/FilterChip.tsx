import type { ReactNode } from 'react'
import { useWords } from '#i18n/words.ts'
import styles from './FilterChip.module.css'

type Props = {
  readonly name: string
  /** How many events choosing it would show. */
  readonly count: number
  readonly isChosen: boolean
  /** Others of its group are chosen, so this one is left out. */
  readonly isOther: boolean
  readonly onToggle: () => void
  readonly className?: string
  readonly children?: ReactNode
}

export function FilterChip({
  name,
  count,
  isChosen,
  isOther,
  onToggle,
  className = '',
  children,
}: Props) {
  const { t, quantity } = useWords()
  return (
    <button
      type="button"
      className={`${styles.chip} ${className}`}
      aria-pressed={isChosen}
      aria-label={t('filter.chip', { name, count })}
      data-dim={isOther && !isChosen ? '' : undefined}
      onClick={onToggle}
    >
      {children}
      {name}
      <span className={styles.count}>{quantity(count)}</span>
    </button>
  )
}
