import { useWords } from '#i18n/words.ts'
import { layoutOf } from '#state/layout.ts'
import { useAppState } from '#state/StoreContext.ts'
import { Dialog } from '#ui/Dialog.tsx'
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
  const areShortcutsOn = useAppState((s) => s.areShortcutsOn)
  const { setShortcuts } = useAppState((s) => s.actions)
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
    <Dialog isOpen={isOpen} title={t('keys.title')} dismiss={t('keys.dismiss')} onClose={onClose}>
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
      <label className={styles.shortcuts}>
        <input
          type="checkbox"
          aria-describedby="shortcuts-note"
          checked={areShortcutsOn}
          onChange={({ target }) => setShortcuts(target.checked)}
        />
        {t('keys.shortcuts')}
      </label>
      <p id="shortcuts-note" className={styles.note}>
        {t('keys.shortcutsNote')}
      </p>
    </Dialog>
  )
}
