import { RELATIONS, TRACKS } from '#core/corpus/terms.ts'
import type { Titles } from '#core/corpus/titles.ts'
import type { Form } from '#core/lod/form.ts'
import type { Words } from '#i18n/words.ts'
import type { Events, Selection } from '#state/events.ts'
import type { SceneItem } from '#timeline/widget.ts'
import { wordsFor } from './wordsFor.ts'

/** Titles, and the room that the short ones take with their padding, in px. */
export type Labels = {
  readonly titles: Titles
  readonly widthOf: (id: string) => number
}

/** Turns forms into items; one that stayed as it was is the same object as before. */
export function createItemMaker(): (
  forms: readonly Form[],
  labels: Labels,
  selectedId: string | null,
) => readonly SceneItem[] {
  let known = new Map<string, SceneItem>()
  return (forms, labels, selectedId) => {
    const items = forms.map((form) => {
      const item = toItem(form, labels, selectedId)
      const before = known.get(item.id)
      return before !== undefined && isSame(before, item) ? before : item
    })
    known = new Map(items.map((item) => [item.id, item]))
    return items
  }
}

function toItem(
  { placement: { event, lane, row, atStart }, labelled, flipped }: Form,
  { titles, widthOf }: Labels,
  selectedId: string | null,
): SceneItem {
  const { id, relation, importance, time } = event
  const { start, end } = time.days
  return {
    id,
    lane,
    row,
    start,
    end: atStart || end === start ? start : end + 1,
    lasting: time.lasting,
    label: titles.of(id)?.short ?? id,
    language: titles.of(id)?.language,
    labelWidth: widthOf(id),
    relation,
    importance,
    labelled,
    flipped,
    startEdge: time.startEdge,
    endEdge: time.endEdge,
    selected: id === selectedId,
  }
}

/** Stands for the place of an event until it is known; no text has it. */
const PLACE = '\u0000'

/** What a screen reader says of each event of a selection, by id. */
export function createItemNames(
  matching: Selection,
  { t, wording, quantity }: Words,
  titles: Titles,
  events: Events,
): (id: string) => string {
  // Few words for many events: each is looked up once.
  const comma = t('list.comma')
  const relations = wordsFor(RELATIONS, (relation) => t(`relation.${relation}`))
  const tracks = wordsFor(TRACKS, (track) => t(`track.${track}`))
  const [beforePlace = '', afterPlace = ''] = t('timeline.position', {
    n: PLACE,
    total: matching.count,
  }).split(PLACE)
  return (id) => {
    const event = events.get(id)
    if (event === undefined) return id
    const { date, end, relation, track } = event
    return [
      titles.of(id)?.title ?? id,
      wording.date(date, end),
      relations[relation],
      tracks[track],
      `${beforePlace}${quantity(matching.placeOf(id))}${afterPlace}`,
    ].join(comma)
  }
}

function isSame(a: SceneItem, b: SceneItem): boolean {
  return (Object.keys(a) as (keyof SceneItem)[]).every((key) => a[key] === b[key])
}
