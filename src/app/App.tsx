import { useEffect, useState } from 'react'
import type { Language } from '#core/corpus/terms.ts'
import { WordsContext, type Words } from '#i18n/words.ts'
import { useAppState, useSession } from '#state/StoreContext.ts'
import { DetailPane } from '#views/DetailPane.tsx'
import { FilterBar } from '#views/FilterBar.tsx'
import { Header } from '#views/Header.tsx'
import { KeyHelp } from '#views/KeyHelp.tsx'
import { NoticeBar } from '#views/NoticeBar.tsx'
import { OverviewStrip } from '#views/OverviewStrip.tsx'
import { TimelinePane } from '#views/TimelinePane.tsx'
import { listenForKeys } from './pageKeys.ts'
import styles from './App.module.css'

type Props = { readonly wordsOf: (language: Language) => Words }

export function App({ wordsOf }: Props) {
  const { store } = useSession()
  const language = useAppState((s) => s.textLanguage)
  const hasDetail = useAppState((s) => s.selectedId !== null)
  const [areKeysShown, setKeysShown] = useState(false)

  useEffect(() => listenForKeys(store, () => setKeysShown(true)), [store])

  return (
    <WordsContext value={wordsOf(language)}>
      <div className={styles.page}>
        <Header onKeys={() => setKeysShown(true)} />
        <FilterBar />
        <main className={styles.main} data-detail={hasDetail ? '' : undefined}>
          <TimelinePane wordsOf={wordsOf} onDrawn={() => markReady()} />
          <DetailPane />
        </main>
        <OverviewStrip />
      </div>
      <NoticeBar />
      <KeyHelp isOpen={areKeysShown} onClose={() => setKeysShown(false)} />
    </WordsContext>
  )
}

/** For whoever looks from outside: docs/embedding.md. */
function markReady(): void {
  document.documentElement.dataset['ready'] = 'true'
}
