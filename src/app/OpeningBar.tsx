import { useSyncExternalStore } from 'react'
import type { Words } from '#i18n/words.ts'
import { UNKNOWN, type Opening } from './opening.ts'
import styles from './OpeningBar.module.css'

type Props = { readonly opening: Opening; readonly t: Words['t'] }

/** How much of a long corpus has come, and a way out. */
export function OpeningBar({ opening, t }: Props) {
  const progress = useSyncExternalStore(opening.subscribe, opening.progress)
  if (progress === null) return null
  const label = t('opening.label', { name: opening.address })
  return (
    <div className={styles.box}>
      <p>{label}</p>
      <progress aria-label={label} {...(progress !== UNKNOWN && { value: progress })} />
      <button type="button" onClick={opening.cancel}>
        {t('opening.cancel')}
      </button>
    </div>
  )
}
