import { TRACKS, type Language, type Track } from '#core/corpus/terms.ts'
import type { Titles } from '#core/corpus/titles.ts'
import { lengthOf } from '#core/dates/julianDay.ts'
import { feedSpan } from '#core/lod/feedSpan.ts'
import type { FormOptions } from '#core/lod/form.ts'
import { zoomStep } from '#core/lod/scale.ts'
import type { Filter } from '#core/query/filter.ts'
import type { Words } from '#i18n/words.ts'
import type { Drawing, OpenCorpus } from '#state/events.ts'
import { rememberLast } from '#state/rememberLast.ts'
import { selectMatching } from '#state/selectors.ts'
import { viewOf, type AppState } from '#state/store.ts'
import type { Scene, SceneBand } from '#timeline/widget.ts'
import { createTextWidth, pageFont, type TextWidth } from '#ui/textWidth.ts'
import { axisWords } from './axisWords.ts'
import { PRESETS_ID } from './presetsId.ts'
import { createRulersMaker } from './rulerScene.ts'
import { createCountMaker, createCountNames } from './sceneCounts.ts'
import { createItemMaker, createItemNames, type Labels } from './sceneItems.ts'

const NOTHING: Drawing = { forms: [], counts: [] }
/** Left and right of a title, and what `text-autospace` may add to it. */
const LABEL_PADDING = 18
/** The longest short titles that the format allows, in the largest font of a title. */
const TITLE_SIZE = 14
const WIDEST = { han: { letters: 8, width: TITLE_SIZE }, latin: { letters: 24, width: 7.5 } }
/** Letter spacing of the ribbon. */
const BAND_SPACING = 0.52
/** Until the stage is measured. */
const UNSPACED = { letterSpacing: '0em', wordSpacing: '0em' }

/**
 * Turns states into scenes. Each step remembers its last answer, so a pan inside
 * a tile gives the very same items, and an item that stayed as it was is the
 * same object in every scene.
 */
export function createSceneMaker(
  hasRulerRoom: () => boolean,
): (state: AppState, words: Words) => Scene {
  const textWidthOf = rememberLast(createTextWidth)
  const labelsOf = rememberLast(
    (titles: Titles, corpus: OpenCorpus, textWidth: TextWidth): Labels => ({
      titles,
      widthOf: labelWidths(titles, corpus, textWidth),
    }),
  )
  const bandsOf = rememberLast(bands)
  const options = rememberLast((labels: Labels, lastDay: number) => ({
    labelWidth: labels.widthOf,
    lastDay,
  }))
  const drawingOf = createDrawingMaker()
  const itemsOf = rememberLast(createItemMaker())
  const nameOf = rememberLast(createItemNames)
  const countsOf = rememberLast(createCountMaker())
  const nameOfCount = rememberLast(createCountNames)
  const lanesOf = rememberLast((filter: Filter, { t }: Words) =>
    tracksShown(filter).map((id) => ({ id, label: t(`track.${id}`) })),
  )
  const bandsHeadOf = rememberLast(({ t }: Words) => ({
    label: t('timeline.periods'),
    popover: PRESETS_ID,
  }))
  const rulersOf = createRulersMaker(hasRulerRoom)
  const axisWordsOf = rememberLast(({ t }: Words) => axisWords(t))

  return (state, words) => {
    const { corpus, filter, titles, selectedId, focusedId } = state
    const matching = selectMatching(state)
    const { letterSpacing, wordSpacing } = state.stage ?? UNSPACED
    const textWidth = textWidthOf(letterSpacing, wordSpacing)
    const labels = labelsOf(titles, corpus, textWidth)
    const { forms, counts } = drawingOf(state, options(labels, corpus.limits.end))
    return {
      items: itemsOf(forms, labels, selectedId),
      nameOf: nameOf(matching, words, titles, corpus.events),
      counts: countsOf(counts, words, (state.stage?.rowsPerLane ?? 1) - 1),
      nameOfCount: nameOfCount(words),
      bands: bandsOf(corpus, titles, textWidth),
      lanes: lanesOf(filter, words),
      bandsHead: bandsHeadOf(words),
      ...rulersOf(state, words, textWidth),
      words: axisWordsOf(words),
      view: viewOf(state),
      limits: corpus.limits,
      shortestView: corpus.shortestView,
      focusedId,
    }
  }
}

/** What is drawn of a state; nothing before the stage is measured. */
function createDrawingMaker() {
  const pins = rememberLast(
    (...ids: readonly (string | null)[]) => new Set(ids.filter((id) => id !== null)),
  )
  return (state: AppState, titles: FormOptions): Drawing => {
    const { stage, selectedId, focusedId } = state
    if (stage === null) return NOTHING
    const view = viewOf(state)
    return selectMatching(state).draw({
      rowsPerLane: stage.rowsPerLane,
      step: zoomStep(stage.width / lengthOf(view)),
      tiles: feedSpan(view),
      pinned: pins(selectedId, focusedId),
      titles,
      widestTitle: widestTitle(state, stage.letterSpacing),
    })
  }
}

/** Of the texts that the page shows: eight Han characters, or 24 letters. */
function widestTitle(
  { textLanguage, corpus: { languages } }: AppState,
  letterSpacing: string,
): number {
  const hasHan = languages.some(isHan) && (isHan(textLanguage) || languages.every(isHan))
  const { letters, width } = hasHan ? WIDEST.han : WIDEST.latin
  return LABEL_PADDING + letters * (width + TITLE_SIZE * Number.parseFloat(letterSpacing))
}

function isHan(language: Language): boolean {
  return language.startsWith('zh')
}

function labelWidths(titles: Titles, corpus: OpenCorpus, textWidth: TextWidth) {
  const headline = pageFont('md', 'serif', 700)
  const others = pageFont('sm', 'sans')
  return (id: string) => {
    const importance = corpus.events.get(id)?.importance ?? 3
    const font = importance === 1 ? headline : others
    return Math.ceil(textWidth(titles.of(id)?.short ?? id, font)) + LABEL_PADDING
  }
}

function bands(corpus: OpenCorpus, titles: Titles, textWidth: TextWidth): readonly SceneBand[] {
  const font = pageFont('sm', 'serif', 600)
  return corpus.periods.map(({ id, relation, time }) => {
    const { title, short, language } = titles.periods[id] ?? { title: id, short: id }
    return {
      id,
      relation,
      start: time.days.start,
      end: time.days.end + 1,
      language,
      names: [title, short].map((text) => ({
        text,
        width: textWidth(text, font) + text.length * BAND_SPACING,
      })),
    }
  })
}

function tracksShown({ tracks }: Filter): readonly Track[] {
  return tracks.size === 0 ? TRACKS : TRACKS.filter((track) => tracks.has(track))
}
