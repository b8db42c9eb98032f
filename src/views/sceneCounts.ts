import type { Words } from '#i18n/words.ts'
import type { HiddenCount } from '#state/events.ts'
import type { SceneCount } from '#timeline/widget.ts'

/** Turns counts into what the widget shows; one that stayed as it was is the same object as before. */
export function createCountMaker(): (
  counts: readonly HiddenCount[],
  words: Words,
  row: number,
) => readonly SceneCount[] {
  let known = new Map<string, SceneCount>()
  let spoken: Words | undefined
  return (counts, words, row) => {
    const before = spoken === words ? known : new Map<string, SceneCount>()
    const items = counts.map((count) => {
      const id = [count.lane, count.start, count.end, count.count, row].join(' ')
      return before.get(id) ?? toSceneCount(id, count, words, row)
    })
    known = new Map(items.map((item) => [item.id, item]))
    spoken = words
    return items
  }
}

function toSceneCount(
  id: string,
  { lane, start, end, count }: HiddenCount,
  { t, wording }: Words,
  row: number,
): SceneCount {
  const name = [
    t('timeline.more', { count }),
    t(`track.${lane}`),
    wording.years({ start, end }),
  ].join(t('list.comma'))
  return { id, lane, row, start, end, label: `+${count}`, name }
}
