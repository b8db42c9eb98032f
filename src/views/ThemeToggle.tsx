import { useWords } from '#i18n/words.ts'
import { useAppState } from '#state/StoreContext.ts'
import { IconButton } from '#ui/IconButton.tsx'

/** Switches to the other of light and dark; what the system says holds until then. */
export function ThemeToggle() {
  const { t } = useWords()
  const theme = useAppState((s) => s.theme)
  const { setTheme } = useAppState((s) => s.actions)
  const isDark =
    theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  return (
    <IconButton
      icon={isDark ? 'sun' : 'moon'}
      label={isDark ? t('header.themeLight') : t('header.themeDark')}
      onClick={() => setTheme(isDark ? 'light' : 'dark')}
    />
  )
}
