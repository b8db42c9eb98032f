import { createElement, useEffect, useState } from 'react'
import type { Language } from '#core/corpus/terms.ts'
import { WordsContext, type Words } from '#i18n/words.ts'
import { layoutOf, type Layout } from '#state/layout.ts'
import { useAppState, useSession } from '#state/StoreContext.ts'
import { DetailPane } from '#views/DetailPane.tsx'
import { FilterBar } from '#views/FilterBar.tsx'
import { Header } from '#views/Header.tsx'
import { KeyHelp } from '#views/KeyHelp.tsx'
import { NoticeBar } from '#views/NoticeBar.tsx'
import { OverviewStrip } from '#views/OverviewStrip.tsx'
import { SkipLink } from '#views/SkipLink.tsx'
import { keepShortcuts, listenForKeys } from './pageKeys.ts'
import { PrintLoader } from './PrintLoader.tsx'
import { paneOf } from './panes.ts'
import styles from './App.module.css'

type Props = { readonly wordsOf: (language: Language) => Words }

export function App({ wordsOf }: Props) {
  const { store } = useSession()
  const language = useAppState((s) => s.textLanguage)
  const hasDetail = useAppState((s) => s.selectedId !== null)
  const layout = useAppState(layoutOf)
  const pane = usePane(layout)
  const [areKeysShown, setKeysShown] = useState(false)
  const [isPrintAsked, setPrintAsked] = useState(false)

  useEffect(() => keepShortcuts(store), [store])
  useEffect(() => listenForKeys(store, () => setKeysShown(true)), [store])

  return (
    <WordsContext value={wordsOf(language)}>
      <SkipLink />
      <div className={styles.page}>
        <Header onKeys={() => setKeysShown(true)} onPrint={() => setPrintAsked(true)} />
        <FilterBar />
        <main className={styles.main} tabIndex={-1} data-detail={hasDetail ? '' : undefined}>
          {pane === undefined ? (
            <div aria-busy="true" />
          ) : (
            createElement(pane, { wordsOf, onDrawn: markReady })
          )}
          <DetailPane />
        </main>
        {layout !== 'table' && <OverviewStrip />}
      </div>
      <NoticeBar />
      <KeyHelp isOpen={areKeysShown} onClose={() => setKeysShown(false)} />
      <PrintLoader isAsked={isPrintAsked} onClose={() => setPrintAsked(false)} />
    </WordsContext>
  )
}

/** The pane of a layout; undefined while it is fetched, as when Back leads to one that was not seen yet. */
function usePane(layout: Layout) {
  const { loadLayout } = useSession()
  const [, setLoaded] = useState<Layout | null>(null)
  useEffect(() => {
    if (paneOf(layout) !== undefined) return
    void loadLayout(layout).then((isLoaded) => isLoaded && setLoaded(layout))
  }, [layout, loadLayout])
  return paneOf(layout)
}

/** For whoever looks from outside: docs/embedding.md. */
function markReady(): void {
  document.documentElement.dataset['ready'] = 'true'
}
