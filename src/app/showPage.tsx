import { startTransition, StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { startI18n } from '#i18n/i18n.ts'
import { INTERFACE_LANGUAGES } from '#i18n/uiWords.ts'
import { createWords } from '#i18n/words.ts'
import { SessionContext } from '#state/StoreContext.ts'
import { syncUrl } from '#state/syncUrl.ts'
import type { Beginning } from './beginning.ts'
import { keepPageHead, pinLinks } from './pageHead.ts'
import { firstLanguage, rememberLanguage } from './pageLanguage.ts'
import { OpeningBar } from './OpeningBar.tsx'
import { createSession } from './session.ts'
import { Skeleton } from './Skeleton.tsx'

/**
 * Puts the page into `element`: its skeleton as soon as the words are there, all of it once what
 * was begun has come. Rejects when words, record or views do not come, and leaves `element` empty.
 */
export async function showPage(element: HTMLElement, beginning: Beginning): Promise<void> {
  const root = createRoot(element)
  try {
    await showIn(root, beginning)
  } catch (error) {
    // What React has not put into the page yet would come after whatever is put there now.
    root.unmount()
    throw error
  }
}

async function showIn(
  root: Root,
  { site, language, layout, opening, parts }: Beginning,
): Promise<void> {
  const i18n = await startI18n(language)
  const wordsOf = createWords(i18n)
  document.documentElement.lang = language
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
