import type { PlacedEvent } from '#core/corpus/corpus.ts'
import type { TitlesPart } from '#core/corpus/parts.ts'
import type { Form } from '#core/lod/form.ts'
import type { Words } from '#i18n/words.ts'
import { rememberLast } from '#state/rememberLast.ts'
import type { SceneItem } from '#timeline/widget.ts'

/** Titles, and the room that the short ones take with their padding, in px. */
export type Labels = {
  readonly titles: TitlesPart
  readonly widthOf: (id: string) => number
}

/** What the items of a scene are made of, besides their forms. */
type ItemContext = {
  readonly words: Words
  readonly labels: Labels
  /** In order of time: what a screen reader counts. */
  readonly matching: readonly PlacedEvent[]
  readonly selectedId: string | null
}

/** Turns forms into items; one that stayed as it was is the same object as before. */
export function createItemMaker(): (
  forms: readonly Form[],
  context: ItemContext,
) => readonly SceneItem[] {
  let known = new Map<string, SceneItem>()
  const namesOf = rememberLast(itemNames)
  return (forms, context) => {
    const nameOf = namesOf(context.matching, context.words, context.labels.titles)
    const items = forms.map((form) => {
      const item = toItem(form, nameOf(form.placement.event), context)
      const before = known.get(item.id)
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
    label: titles.events[id]?.short ?? id,
    language: titles.events[id]?.language,
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

/** What a screen reader says of each event; put together once, when it first comes into sight. */
function itemNames(
  matching: readonly PlacedEvent[],
  { t, wording }: Words,
  titles: TitlesPart,
): (event: PlacedEvent) => string {
  const order = new Map(matching.map(({ id }, i) => [id, i + 1]))
  const names = new Map<string, string>()
  const name = ({ id, date, end, relation, track }: PlacedEvent) =>
    [
      titles.events[id]?.title ?? id,
      wording.date(date, end),
      t(`relation.${relation}`),
      t(`track.${track}`),
      t('timeline.position', { n: order.get(id), total: order.size }),
    ].join(t('list.comma'))
  return (event) => {
    const known = names.get(event.id) ?? name(event)
    names.set(event.id, known)
    return known
  }
}

function isSame(a: SceneItem, b: SceneItem): boolean {
  return (Object.keys(a) as (keyof SceneItem)[]).every((key) => a[key] === b[key])
}
