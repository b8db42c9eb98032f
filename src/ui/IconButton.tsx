import { Icon, type IconName } from './Icon.tsx'
import styles from './IconButton.module.css'

type Props = {
  readonly icon: IconName
  readonly label: string
  readonly onClick: (button: HTMLButtonElement) => void
  readonly disabled?: boolean
}

/**
 * A round button with a drawing; `label` names it and shows when the pointer
 * rests. One that is disabled keeps the keyboard, which may be on it when it has
 * led as far as it can.
 */
export function IconButton({ icon, label, onClick, disabled = false }: Props) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={({ currentTarget }) => {
        if (!disabled) onClick(currentTarget)
      }}
    >
      <Icon name={icon} />
    </button>
  )
}
