import { Icon, type IconName } from './Icon.tsx'
import styles from './IconButton.module.css'

type Props = {
  readonly icon: IconName
  readonly label: string
  readonly onClick: () => void
  readonly disabled?: boolean
}

/** A round button with a drawing; `label` names it and shows when the pointer rests. */
export function IconButton({ icon, label, onClick, disabled = false }: Props) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  )
}
