import { MOST_LINES, type Tenure } from '#core/lod/rulerLines.ts'
import type { Words } from '#i18n/words.ts'
import { rememberLast } from '#state/rememberLast.ts'
import { NO_TENURES, selectTenures } from '#state/selectors.ts'
import type { AppState } from '#state/store.ts'
import type { Scene, SceneRuler, SceneRulerLane } from '#timeline/widget.ts'
import { pageFont, type TextWidth } from '#ui/textWidth.ts'

const STATES = ['china', 'russia'] as const
/** What stands behind a name in brackets: 彼得一世（彼得大帝）, Peter I (the Great). */
const BRACKETS = /[（(].*$/

/** The part of a scene that shows rulers; each step remembers its last answer. */
export function createRulersMaker(
  hasRoom: () => boolean,
): (state: AppState, words: Words, textWidth: TextWidth) => Pick<Scene, 'rulerLane' | 'rulers'> {
  const laneOf = rememberLast(rulerLane)
  const barsOf = rememberLast(rulerBars)
  return (state, words, textWidth) => {
    const isShown = state.corpus.hasRulers && hasRoom()
    const tenures = isShown ? selectTenures(state) : NO_TENURES
    return {
      rulerLane: isShown ? laneOf(words, tenures.length > 0) : null,
      rulers: barsOf(tenures, textWidth),
    }
  }
}

/** The lane of rulers; its rows are there once the rulers are. */
function rulerLane({ t }: Words, isOpen: boolean): SceneRulerLane {
  return {
    label: t('timeline.rulers'),
    rows: isOpen ? STATES.map((id) => ({ id, label: t(`rulers.${id}`) })) : [],
    mostLines: MOST_LINES,
  }
}

function rulerBars(tenures: readonly Tenure[], textWidth: TextWidth): readonly SceneRuler[] {
  const font = pageFont('xs', 'sans')
  return tenures.map(({ id, state, line, start, end, name, terms }) => ({
    id,
    state,
    line,
    start,
    end,
    language: terms[0]?.language,
    names: [name, name.replace(BRACKETS, '').trim()].map((text) => ({
      text,
      width: textWidth(text, font),
    })),
  }))
}
