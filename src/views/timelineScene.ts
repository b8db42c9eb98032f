import type { TFunction } from 'i18next'
import type { Corpus, PlacedEvent } from '#core/corpus/corpus.ts'
import type { TitlesPart } from '#core/corpus/parts.ts'
import { TRACKS, type Track } from '#core/corpus/terms.ts'
import { lengthOf } from '#core/dates/julianDay.ts'
import { laneOf, type Filter } from '#core/query/filter.ts'
import { feedSpan } from '#core/lod/feedSpan.ts'
import { chooseForms, type Form } from '#core/lod/forms.ts'
import { assignRows } from '#core/lod/rows.ts'
import { pixelsPerDayOf, zoomStep } from '#core/lod/scale.ts'
import type { Wording } from '#i18n/wording.ts'
import { rememberLast } from '#state/rememberLast.ts'
import { selectMatching } from '#state/selectors.ts'
import { SHORTEST_VIEW, viewOf, type AppState } from '#state/store.ts'
import type { Scene, SceneItem } from '#timeline/widget.ts'
import { createTextWidth, pageFonts } from '#ui/textWidth.ts'
import { axisWords } from './axisWords.ts'

/** What a scene says in words. */
export type SceneWords = { readonly t: TFunction; readonly wording: Wording }

/** Left and right of a title, and what `text-autospace` may add to it, in px. */
const LABEL_PADDING = 18
/** Letter spacing of the ribbon, in px. */
const BAND_SPACING = 0.5

/**
 * Turns states into scenes. Each step remembers its last answer, so a pan inside
 * a tile gives the very same items, and an item that stayed as it was is the
 * same object in every scene.
 */
export function createSceneMaker(): (state: AppState, words: SceneWords) => Scene {
  const textWidth = createTextWidth()
  const widths = rememberLast((titles: TitlesPart, corpus: Corpus) => {
    const { serif, sans } = pageFonts()
    return (id: string) => {
      const importance = corpus.byId.get(id)?.importance ?? 3
      const font =
        importance === 1 ? `700 14px ${serif}` : `${importance === 2 ? 13.5 : 13}px ${sans}`
      return Math.ceil(textWidth(titles.events[id]?.short ?? id, font)) + LABEL_PADDING
    }
  })
  const placed = rememberLast((events: readonly PlacedEvent[], filter: Filter, rows: number) =>
    assignRows(events, (event) => laneOf(event, filter), rows),
  )
  const pins = rememberLast(
    (...ids: (string | null)[]) => new Set(ids.filter((id) => id !== null)),
  )
  const formed = rememberLast(
    (
      placements: ReturnType<typeof placed>,
      step: number,
      lastDay: number,
      labelWidth: (id: string) => number,
      pinned: ReadonlySet<string>,
    ) => chooseForms(placements, { pixelsPerDay: pixelsPerDayOf(step), labelWidth, lastDay, pinned }),
  )
  const fed = rememberLast((forms: readonly Form[], start: number, end: number) =>
    forms
      .filter(({ placement: { event } }) => event.time.days.start < end && event.time.days.end >= start)
      .toSorted((a, b) => compareTime(a.placement.event, b.placement.event)),
  )
  const itemsOf = createItemMaker()
  const lanesOf = rememberLast((filter: Filter, t: TFunction) =>
    tracksShown(filter).map((id) => ({ id, label: t(`track.${id}`) })),
  )
  const bandsOf = rememberLast((corpus: Corpus, titles: TitlesPart) => {
    const font = `600 12.5px ${pageFonts().serif}`
    return corpus.periods.map(({ id, relation, time }) => ({
      id,
      relation,
      start: time.days.start,
      end: time.days.end + 1,
      names: [titles.periods[id]?.title, titles.periods[id]?.short].flatMap((text) =>
        text === undefined ? [] : [{ text, width: textWidth(text, font) + text.length * BAND_SPACING }],
      ),
    }))
  })
  const wordsOf = rememberLast((t: TFunction, language: string) => axisWords(t, language))

  return (state, { t, wording }) => {
    const { corpus, filter, titles, stage, selectedId, focusedId, textLanguage } = state
    const view = viewOf(state)
    const step = zoomStep(stage.width / lengthOf(view))
    const matching = selectMatching(state)
    const placements = placed(matching, filter, stage.rowsPerLane)
    const labelWidth = widths(titles, corpus)
    const forms = formed(placements, step, corpus.limits.end, labelWidth, pins(selectedId, focusedId))
    const tiles = feedSpan(view)
    return {
      items: itemsOf(fed(forms, tiles.start, tiles.end), matching, { titles, labelWidth, selectedId, t, wording }),
      bands: bandsOf(corpus, titles),
      lanes: lanesOf(filter, t),
      bandsLabel: t('timeline.periods'),
      words: wordsOf(t, textLanguage),
      view,
      limits: corpus.limits,
      shortestView: SHORTEST_VIEW,
      focusedId,
    }
  }
}

function tracksShown({ tracks }: Filter): readonly Track[] {
  return tracks.size === 0 ? TRACKS : TRACKS.filter((track) => tracks.has(track))
}

type ItemWords = SceneWords & {
  readonly titles: TitlesPart
  readonly labelWidth: (id: string) => number
  readonly selectedId: string | null
}

function createItemMaker() {
  let known = new Map<string, SceneItem>()
  return rememberItems((forms: readonly Form[], matching: readonly PlacedEvent[], words: ItemWords) => {
    const order = new Map(matching.map(({ id }, i) => [id, i + 1]))
    const items = forms.map((form) => {
      const item = toItem(form, order, words)
      const before = known.get(item.id)
      return before !== undefined && isSame(before, item) ? before : item
    })
    known = new Map(items.map((item) => [item.id, item]))
    return items
  })
}

/** Remembers by the parts of `words`, which is a new object each time. */
function rememberItems(
  make: (forms: readonly Form[], matching: readonly PlacedEvent[], words: ItemWords) => readonly SceneItem[],
) {
  const remembered = rememberLast(
    (
      forms: readonly Form[],
      matching: readonly PlacedEvent[],
      titles: TitlesPart,
      labelWidth: ItemWords['labelWidth'],
      selectedId: string | null,
      t: TFunction,
      wording: Wording,
    ) => make(forms, matching, { titles, labelWidth, selectedId, t, wording }),
  )
  return (forms: readonly Form[], matching: readonly PlacedEvent[], words: ItemWords) =>
    remembered(
      forms,
      matching,
      words.titles,
      words.labelWidth,
      words.selectedId,
      words.t,
      words.wording,
    )
}

function toItem(
  { placement: { event, lane, row, atStart }, labelled, flipped }: Form,
  order: ReadonlyMap<string, number>,
  { titles, labelWidth, selectedId, t, wording }: ItemWords,
): SceneItem {
  const { id, relation, importance, time } = event
  const { start, end } = time.days
  const title = titles.events[id]
  const words = [
    title?.title ?? id,
    wording.date(event.date, event.end),
    t(`relation.${relation}`),
    t(`track.${event.track}`),
    t('timeline.position', { n: order.get(id), total: order.size }),
  ]
  return {
    id,
    lane,
    row,
    start,
    end: atStart || end === start ? start : end + 1,
    lasting: time.lasting,
    label: title?.short ?? id,
    labelWidth: labelWidth(id),
    name: words.join(t('list.comma')),
    relation,
    importance,
    labelled,
    flipped,
    startEdge: time.startEdge,
    endEdge: time.endEdge,
    selected: id === selectedId,
  }
}

function isSame(a: SceneItem, b: SceneItem): boolean {
  return (Object.keys(a) as (keyof SceneItem)[]).every((key) => a[key] === b[key])
}

function compareTime(a: PlacedEvent, b: PlacedEvent): number {
  return a.time.days.start - b.time.days.start || (a.id < b.id ? -1 : 1)
}
