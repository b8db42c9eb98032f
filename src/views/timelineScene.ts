import type { Corpus, PlacedEvent } from '#core/corpus/corpus.ts'
import type { TitlesPart } from '#core/corpus/parts.ts'
import { TRACKS, type Track } from '#core/corpus/terms.ts'
import { lengthOf } from '#core/dates/julianDay.ts'
import { feedSpan } from '#core/lod/feedSpan.ts'
import type { Form, FormOptions } from '#core/lod/form.ts'
import { formsAt, planForms } from '#core/lod/forms.ts'
import { assignRows } from '#core/lod/rows.ts'
import { zoomStep } from '#core/lod/scale.ts'
import { laneOf, type Filter } from '#core/query/filter.ts'
import type { Words } from '#i18n/words.ts'
import { rememberLast } from '#state/rememberLast.ts'
import { selectMatching } from '#state/selectors.ts'
import { SHORTEST_VIEW, viewOf, type AppState } from '#state/store.ts'
import type { Scene, SceneBand } from '#timeline/widget.ts'
import { createTextWidth, pageFonts, type TextWidth } from '#ui/textWidth.ts'
import { axisWords } from './axisWords.ts'
import { PRESETS_ID } from './presetsId.ts'
import { createRulersMaker } from './rulerScene.ts'
import { createItemMaker, type Labels } from './sceneItems.ts'

const NO_FORMS: readonly Form[] = []
/** Left and right of a title, and what `text-autospace` may add to it, in px. */
const LABEL_PADDING = 18
/** Letter spacing of the ribbon, in px. */
const BAND_SPACING = 0.5

/**
 * Turns states into scenes. Each step remembers its last answer, so a pan inside
 * a tile gives the very same items, and an item that stayed as it was is the
 * same object in every scene.
 */
export function createSceneMaker(
  hasRulerRoom: () => boolean,
): (state: AppState, words: Words) => Scene {
  const textWidth = createTextWidth()
  const labelsOf = rememberLast((titles: TitlesPart, corpus: Corpus): Labels => ({
    titles,
    widthOf: labelWidths(titles, corpus, textWidth),
  }))
  const bandsOf = rememberLast((corpus: Corpus, titles: TitlesPart) =>
    bands(corpus, titles, textWidth),
  )
  const options = rememberLast((labels: Labels, lastDay: number) => ({
    labelWidth: labels.widthOf,
    lastDay,
  }))
  const formsOf = createFormsMaker()
  const fed = rememberLast(formsWithin)
  const context = rememberLast(
    (
      matching: readonly PlacedEvent[],
      words: Words,
      labels: Labels,
      selectedId: string | null,
    ) => ({
      matching,
      words,
      labels,
      selectedId,
    }),
  )
  const itemsOf = rememberLast(createItemMaker())
  const lanesOf = rememberLast((filter: Filter, { t }: Words) =>
    tracksShown(filter).map((id) => ({ id, label: t(`track.${id}`) })),
  )
  const bandsHeadOf = rememberLast(({ t }: Words) => ({
    label: t('timeline.periods'),
    popover: PRESETS_ID,
  }))
  const rulersOf = createRulersMaker(textWidth, hasRulerRoom)
  const axisWordsOf = rememberLast(({ t }: Words) => axisWords(t))

  return (state, words) => {
    const { corpus, filter, titles, selectedId, focusedId } = state
    const view = viewOf(state)
    const tiles = feedSpan(view)
    const matching = selectMatching(state)
    const labels = labelsOf(titles, corpus)
    const forms = formsOf(state, matching, options(labels, corpus.limits.end))
    return {
      items: itemsOf(
        fed(forms, tiles.start, tiles.end),
        context(matching, words, labels, selectedId),
      ),
      bands: bandsOf(corpus, titles),
      lanes: lanesOf(filter, words),
      bandsHead: bandsHeadOf(words),
      ...rulersOf(state, words),
      words: axisWordsOf(words),
      view,
      limits: corpus.limits,
      shortestView: SHORTEST_VIEW,
      focusedId,
    }
  }
}

/** Which events are drawn in which row and form; none before the stage is measured. */
function createFormsMaker() {
  const placed = rememberLast((events: readonly PlacedEvent[], filter: Filter, rows: number) =>
    assignRows(events, (event) => laneOf(event, filter), rows),
  )
  const pins = rememberLast(
    (...ids: readonly (string | null)[]) => new Set(ids.filter((id) => id !== null)),
  )
  const planned = rememberLast(planForms)
  const formed = rememberLast(formsAt)
  return (
    state: AppState,
    matching: readonly PlacedEvent[],
    room: FormOptions,
  ): readonly Form[] => {
    const { filter, stage, selectedId, focusedId } = state
    if (stage === null) return NO_FORMS
    return formed(
      planned(placed(matching, filter, stage.rowsPerLane), room),
      zoomStep(stage.width / lengthOf(viewOf(state))),
      pins(selectedId, focusedId),
      room,
    )
  }
}

function labelWidths(titles: TitlesPart, corpus: Corpus, textWidth: TextWidth) {
  const { serif, sans } = pageFonts()
  const fonts = [`700 14px ${serif}`, `13.5px ${sans}`, `13px ${sans}`]
  return (id: string) => {
    const importance = corpus.byId.get(id)?.importance ?? 3
    const font = fonts[Math.min(importance, fonts.length) - 1] ?? ''
    return Math.ceil(textWidth(titles.events[id]?.short ?? id, font)) + LABEL_PADDING
  }
}

function bands(corpus: Corpus, titles: TitlesPart, textWidth: TextWidth): readonly SceneBand[] {
  const font = `600 12.5px ${pageFonts().serif}`
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

/** The forms that touch a span of days, in order of time. */
function formsWithin(forms: readonly Form[], start: number, end: number): readonly Form[] {
  return forms
    .filter(
      ({ placement: { event } }) => event.time.days.start < end && event.time.days.end >= start,
    )
    .toSorted((a, b) => compareTime(a.placement.event, b.placement.event))
}

function compareTime(a: PlacedEvent, b: PlacedEvent): number {
  return a.time.days.start - b.time.days.start || (a.id < b.id ? -1 : 1)
}

function tracksShown({ tracks }: Filter): readonly Track[] {
  return tracks.size === 0 ? TRACKS : TRACKS.filter((track) => tracks.has(track))
}
