import type { PlacedEvent } from '#core/corpus/corpus.ts'
import type { TitlesPart } from '#core/corpus/parts.ts'
import type { Form } from '#core/lod/forms.ts'
import type { Words } from '#i18n/words.ts'
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
  return (forms, context) => {
    const order = new Map(context.matching.map(({ id }, i) => [id, i + 1]))
    const items = forms.map((form) => {
      const item = toItem(form, order, context)
      const before = known.get(item.id)
      return before !== undefined && isSame(before, item) ? before : item
    })
    known = new Map(items.map((item) => [item.id, item]))
    return items
  }
}

function toItem(
  { placement: { event, lane, row, atStart }, labelled, flipped }: Form,
  order: ReadonlyMap<string, number>,
  { words: { t, wording }, labels: { titles, widthOf }, selectedId }: ItemContext,
): SceneItem {
  const { id, relation, importance, time } = event
  const { start, end } = time.days
  const title = titles.events[id]
  const name = [
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
    labelWidth: widthOf(id),
    name: name.join(t('list.comma')),
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
