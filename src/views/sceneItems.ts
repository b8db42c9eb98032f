import type { PlacedEvent } from '#core/corpus/corpus.ts'
import { RELATIONS, TRACKS } from '#core/corpus/terms.ts'
import type { Titles } from '#core/corpus/titles.ts'
import type { Form } from '#core/lod/form.ts'
import type { Words } from '#i18n/words.ts'
import type { Selection } from '#state/events.ts'
import { rememberLast } from '#state/rememberLast.ts'
import type { SceneItem } from '#timeline/widget.ts'
import { wordsFor } from './wordsFor.ts'

/** Titles, and the room that the short ones take with their padding, in px. */
export type Labels = {
  readonly titles: Titles
  readonly widthOf: (id: string) => number
}

/** What the items of a scene are made of, besides their forms. */
type ItemContext = {
  readonly words: Words
  readonly labels: Labels
  /** What a screen reader counts. */
  readonly matching: Selection
  readonly selectedId: string | null
}

/** Turns forms into items; one that stayed as it was is the same object as before. */
export function createItemMaker(): (
  forms: readonly Form[],
  context: ItemContext,
) => readonly SceneItem[] {
  let known = new Map<string, SceneItem>()
  const namesOf = rememberLast(itemNames)
  let nameOf: ReturnType<typeof itemNames> | undefined
  return (forms, context) => {
    const names = namesOf(context.matching, context.words, context.labels.titles)
    // Names are long to put together: those of items that are drawn already hold while nothing they say changed.
    const isSaid = names === nameOf
    nameOf = names
    const items = forms.map((form) => {
      const { event } = form.placement
      const before = known.get(event.id)
      const name = isSaid && before !== undefined ? before.name : names(event)
      const item = toItem(form, name, context)
      return before !== undefined && isSame(before, item) ? before : item
    })
    known = new Map(items.map((item) => [item.id, item]))
    return items
  }
}

function toItem(
  { placement: { event, lane, row, atStart }, labelled, flipped }: Form,
  name: string,
  { labels: { titles, widthOf }, selectedId }: ItemContext,
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
    name,
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

/** What a screen reader says of each event. */
function itemNames(
  matching: Selection,
  { t, wording }: Words,
  titles: Titles,
): (event: PlacedEvent) => string {
  // Few words for many events: each is looked up once.
  const comma = t('list.comma')
  const relations = wordsFor(RELATIONS, (relation) => t(`relation.${relation}`))
  const tracks = wordsFor(TRACKS, (track) => t(`track.${track}`))
  const [beforePlace = '', afterPlace = ''] = t('timeline.position', {
    n: PLACE,
    total: matching.count,
  }).split(PLACE)
  return ({ id, date, end, relation, track }) =>
    [
      titles.of(id)?.title ?? id,
      wording.date(date, end),
      relations[relation],
      tracks[track],
      `${beforePlace}${matching.placeOf(id)}${afterPlace}`,
    ].join(comma)
}

function isSame(a: SceneItem, b: SceneItem): boolean {
  return (Object.keys(a) as (keyof SceneItem)[]).every((key) => a[key] === b[key])
}
