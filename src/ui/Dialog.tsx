import { useEffect, useId, useRef, type ReactNode } from 'react'
import { IconButton } from './IconButton.tsx'
import styles from './Dialog.module.css'

type Props = {
  readonly isOpen: boolean
  readonly title: string
  /** The name of the button that closes it. */
  readonly dismiss: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A box before the page, which waits until it is closed; then the keyboard is where it was. */
export function Dialog({ isOpen, title, dismiss, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
      <div className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        <IconButton icon="close" label={dismiss} onClick={onClose} />
      </div>
      {children}
    </dialog>
  )
}
