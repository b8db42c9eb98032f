import '#ui/tokens.css'
import '#ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BootFailure } from '#app/BootFailure.tsx'
import { applyTheme, keepPageHead } from '#app/pageHead.ts'
import { firstLanguage, rememberLanguage } from '#app/pageLanguage.ts'
import { Skeleton } from '#app/Skeleton.tsx'
import { createSession, messageOf, openStore } from '#app/session.ts'
import { INTERFACE_LANGUAGES, startI18n } from '#i18n/i18n.ts'
import { createWords } from '#i18n/words.ts'
import { SessionContext } from '#state/StoreContext.ts'
import { syncUrl } from '#state/syncUrl.ts'
import { fromSearch } from '#state/urlState.ts'

const element = document.querySelector('#root')
if (element === null) throw new Error('index.html has no #root')
const root = createRoot(element)

try {
  await start()
} catch (error) {
  root.render(<BootFailure detail={messageOf(error)} />)
}

async function start(): Promise<void> {
  const shared = fromSearch(location.search)
  const language = firstLanguage(shared.language, INTERFACE_LANGUAGES)
  // All on their way at once: the record, the words, and the views with the widget, which is the
  // largest; the skeleton can do without them.
  const parts = Promise.all([openStore(shared, language), import('#app/App.tsx')])
  parts.catch(() => {}) // told below, where it is awaited
  const i18n = await startI18n(language)
  const wordsOf = createWords(i18n)
  document.documentElement.lang = language
  applyTheme(shared.theme)
  root.render(<Skeleton title={wordsOf(language).t('meta.title')} />)

  const [{ store, source }, { App }] = await parts
  const session = createSession(store, source, i18n, INTERFACE_LANGUAGES)

  keepPageHead(store, wordsOf)
  store.subscribe(({ language: chosen }, before) => {
    if (chosen !== null && chosen !== before.language) rememberLanguage(chosen)
  })
  syncUrl(store, (restored) => {
    store.getState().actions.restore(restored)
    const wanted = firstLanguage(restored.language, INTERFACE_LANGUAGES)
    if (wanted !== store.getState().textLanguage) void session.showLanguage(wanted)
  })

  root.render(
    <StrictMode>
      <SessionContext value={session}>
        <App wordsOf={wordsOf} />
      </SessionContext>
    </StrictMode>,
  )
}
