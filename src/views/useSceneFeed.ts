import { useMemo } from 'react'
import type { Language } from '#core/corpus/terms.ts'
import type { Words } from '#i18n/words.ts'
import { useSession } from '#state/StoreContext.ts'
import type { SceneFeed } from '#timeline/TimelineCanvas.tsx'
import { hasRulerRoom, watchRulerRoom } from './rulerRoom.ts'
import { createSceneMaker } from './timelineScene.ts'

/** The scenes of the store's states. The words are those of the language of the texts, so a scene never mixes two. */
export function useSceneFeed(wordsOf: (language: Language) => Words): SceneFeed {
  const { store } = useSession()
  return useMemo(() => {
    const sceneOf = createSceneMaker(hasRulerRoom)
    const current = () => {
      const state = store.getState()
      return sceneOf(state, wordsOf(state.textLanguage))
    }
    return {
      current,
      subscribe: (show) => {
        const showNow = () => show(current())
        const stops = [store.subscribe(showNow), watchRulerRoom(showNow)]
        return () => {
          for (const stop of stops) stop()
        }
      },
    }
  }, [store, wordsOf])
}
