import { useWords } from '#i18n/words.ts'
import { useAppState } from '#state/StoreContext.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { useMedia } from '#ui/useMedia.ts'

/** Switches to the other of light and dark; back at what the system says, that holds again. */
export function ThemeToggle() {
  const { t } = useWords()
  const theme = useAppState((s) => s.theme)
  const { setTheme } = useAppState((s) => s.actions)
  const isSystemDark = useMedia('(prefers-color-scheme: dark)')
  const isDark = theme === 'system' ? isSystemDark : theme === 'dark'
  const other = isDark ? 'light' : 'dark'
  return (
    <IconButton
      icon={isDark ? 'sun' : 'moon'}
      label={isDark ? t('header.themeLight') : t('header.themeDark')}
      onClick={() => setTheme((other === 'dark') === isSystemDark ? 'system' : other)}
    />
  )
}
