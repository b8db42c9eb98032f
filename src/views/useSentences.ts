import { useEffect } from 'react'
import type { SentencesPart } from '#core/corpus/parts.ts'
import { useAppState, useSession } from '#state/StoreContext.ts'

/** The first sentences of the language that the page speaks; asked for where they are missing, and null until they have come. */
export function useSentences(): SentencesPart | null {
  const { loadSentences } = useSession()
  // Those of another language are missing anew.
  const missing = useAppState((s) => (s.sentences === null ? s.textLanguage : null))
  useEffect(() => {
    if (missing !== null) void loadSentences()
  }, [missing, loadSentences])
  return useAppState((s) => s.sentences)
}
