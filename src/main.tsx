import '#ui/tokens.css'
import '#ui/base.css'
import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { messageOf } from '#app/attempt.ts'
import { BootFailure } from '#app/BootFailure.tsx'
import { applyTheme, keepPageHead, pinLinks } from '#app/pageHead.ts'
import { firstLanguage, rememberLanguage } from '#app/pageLanguage.ts'
import { createOpening } from '#app/opening.ts'
import { OpeningBar } from '#app/OpeningBar.tsx'
import { Skeleton } from '#app/Skeleton.tsx'
import { homeLayout } from '#app/homeLayout.ts'
import { loadPane } from '#app/panes.ts'
import { openStore } from '#app/openStore.ts'
import { createSession } from '#app/session.ts'
import { INTERFACE_LANGUAGES, startI18n } from '#i18n/i18n.ts'
import { createWords } from '#i18n/words.ts'
import { fromAddress } from '#state/address.ts'
import { SessionContext } from '#state/StoreContext.ts'
import { syncUrl } from '#state/syncUrl.ts'

const element = document.querySelector<HTMLElement>('#root')
if (element === null) throw new Error('index.html has no #root')
const root = createRoot(element)
/** The folder of the site: each page says where that lies from itself. */
const site = new URL(element.dataset['site'] ?? './', location.href)

try {
  await start()
} catch (error) {
  root.render(<BootFailure detail={messageOf(error)} />)
}

async function start(): Promise<void> {
  const linked = fromAddress(location, site)
  const language = firstLanguage(linked.language, INTERFACE_LANGUAGES)
  const shared = { ...linked, language }
  const layout = shared.layout ?? homeLayout()
  const opening = shared.corpusUrl === null ? null : createOpening(shared.corpusUrl, site)
  // All on their way at once: the record, the words, the views, and the pane, which with the widget
  // of the time line is the largest; the skeleton can do without them.
  const parts = Promise.all([
    openStore(site, shared, language, opening),
    import('#app/App.tsx'),
    loadPane(layout),
  ])
  parts.catch(() => {}) // told below, where it is awaited
  const i18n = await startI18n(language)
  const wordsOf = createWords(i18n)
  document.documentElement.lang = language
  applyTheme(shared.theme)
  const { t } = wordsOf(language)
  root.render(
    <Skeleton title={t('meta.title')} layout={layout}>
      {opening !== null && <OpeningBar opening={opening} t={t} />}
    </Skeleton>,
  )

  const [{ store, source }, { App }] = await parts
  const session = createSession(store, source, i18n, INTERFACE_LANGUAGES)

  keepPageHead(store, wordsOf)
  store.subscribe(({ language: chosen }, before) => {
    if (chosen !== null && chosen !== before.language) rememberLanguage(chosen)
  })
  pinLinks()
  syncUrl(store, site, (restored) => {
    const wanted = firstLanguage(restored.language, INTERFACE_LANGUAGES)
    store.getState().actions.restore({ ...restored, language: wanted })
    if (wanted !== store.getState().textLanguage) void session.showLanguage(wanted)
  })

  // In slices: a phone answers a finger meanwhile.
  startTransition(() =>
    root.render(
      <StrictMode>
        <SessionContext value={session}>
          <App wordsOf={wordsOf} />
        </SessionContext>
      </StrictMode>,
    ),
  )
}
