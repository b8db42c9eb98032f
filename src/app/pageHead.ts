import type { Words } from '#i18n/words.ts'
import type { AppState, AppStore, Theme } from '#state/store.ts'

/** Keeps `<html>` true to the page: language, title, description, theme; and not ready while a switch is under way. */
export function keepPageHead(
  store: AppStore,
  wordsOf: (language: AppState['textLanguage']) => Words,
): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const write = (state: AppState, before: AppState | null) => {
    const { textLanguage, selectedId, titles, theme } = state
    const root = document.documentElement
    if (textLanguage !== before?.textLanguage) {
      root.lang = textLanguage
      delete root.dataset['ready']
      const description = wordsOf(textLanguage).t('meta.description')
      document.querySelector('meta[name=description]')?.setAttribute('content', description)
    }
    const event = selectedId === null ? undefined : titles.of(selectedId)?.title
    const title = event === undefined ? titles.title : `${event} · ${titles.title}`
    if (document.title !== title) document.title = title
    applyTheme(theme)
  }
  write(store.getState(), null)
  const onScheme = () => write(store.getState(), store.getState())
  dark.addEventListener('change', onScheme)
  const unsubscribe = store.subscribe((state, before) => {
    const { textLanguage, selectedId, titles, theme } = state
    const isSame =
      textLanguage === before.textLanguage &&
      selectedId === before.selectedId &&
      titles === before.titles &&
      theme === before.theme
    if (!isSame) write(state, before)
  })
  return () => {
    unsubscribe()
    dark.removeEventListener('change', onScheme)
  }
}

/** Writes the theme that the style sheet follows; `system` is what the system says now. */
export function applyTheme(theme: Theme): void {
  const isSystemDark = matchMedia('(prefers-color-scheme: dark)').matches
  const shown = theme === 'system' ? (isSystemDark ? 'dark' : 'light') : theme
  document.documentElement.dataset['theme'] = shown
}

/** The page goes from folder to folder without being loaded anew; what it links by relative addresses must not go along. */
export function pinLinks(): void {
  const links = document.querySelectorAll<HTMLLinkElement>(
    'link[rel=canonical], link[rel=alternate], link[rel=icon]',
  )
  for (const link of links) link.setAttribute('href', link.href) // as a property it is whole
}
