import { useWords } from '#i18n/words.ts'
import { LAYOUTS, layoutOf } from '#state/layout.ts'
import { useAppState, useSession } from '#state/StoreContext.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './LayoutSwitch.module.css'

/** Time line, list or table. */
export function LayoutSwitch() {
  const { t } = useWords()
  const { switchLayout } = useSession()
  const shown = useAppState(layoutOf)
  const canBeListed = useAppState((s) => s.corpus.events.canBeListed)
  // The header keeps its place, so that nothing else moves.
  if (!canBeListed) return <span />
  return (
    <div role="group" aria-label={t('layout.label')} className={styles.switch}>
      {LAYOUTS.map((layout) => (
        <button
          key={layout}
          type="button"
          aria-pressed={layout === shown}
          aria-label={t(`layout.${layout}`)}
          title={t(`layout.${layout}`)}
          onClick={() => void switchLayout(layout)}
        >
          <Icon name={layout} size={16} />
          <span>{t(`layout.${layout}`)}</span>
        </button>
      ))}
    </div>
  )
}
