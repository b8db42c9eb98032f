import { useEffect, useRef } from 'react'
import { useWords } from '#i18n/words.ts'
import { layoutOf } from '#state/layout.ts'
import { useAppState } from '#state/StoreContext.ts'
import { IconButton } from '#ui/IconButton.tsx'
import styles from './KeyHelp.module.css'

/** The list of keys, in a dialog. */
export function KeyHelp({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  const { t } = useWords()
  const isTimeline = useAppState(layoutOf) === 'timeline'
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])

  const moves = isTimeline
    ? ([
        ['← →', t('keys.step')],
        ['↑ ↓', t('keys.lane')],
      ] as const)
    : ([['↑ ↓', t('keys.entry')]] as const)
  const zooms = isTimeline
    ? ([
        ['+ −', t('keys.zoom')],
        ['0', t('keys.all')],
        ['PageUp PageDown', t('keys.screen')],
      ] as const)
    : []
  const keys = [
    ...moves,
    ['Home End', t('keys.ends')],
    ['Enter', t('keys.open')],
    ['Esc', t('keys.close')],
    [', .', `${t('detail.previous')} / ${t('detail.next')}`],
    ...zooms,
    ['/', t('keys.search')],
    ['?', t('keys.help')],
  ] as const

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-title" onClose={onClose}>
      <div className={styles.head}>
        <h2 id="keys-title">{t('keys.title')}</h2>
        <IconButton icon="close" label={t('keys.dismiss')} onClick={onClose} />
      </div>
      <dl className={styles.keys}>
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  )
}
