import { TRACKS } from '#core/corpus/terms.ts'
import type { Words } from '#i18n/words.ts'
import type { HiddenCount } from '#state/events.ts'
import type { SceneCount } from '#timeline/widget.ts'
import { wordsFor } from './wordsFor.ts'

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
    const nameOf = countNames(words)
    const items = counts.map((hidden) => {
      const { lane, start, end, count } = hidden
      const id = [lane, start, end, count, row].join(' ')
      const label = `+${words.quantity(count)}`
      return before.get(id) ?? { id, lane, row, start, end, label, name: nameOf(hidden) }
    })
    known = new Map(items.map((item) => [item.id, item]))
    spoken = words
    return items
  }
}

/** What a screen reader says of each count of one drawing, in which all lanes are cut at the same days. */
function countNames({ t, wording }: Words): (hidden: HiddenCount) => string {
  const comma = t('list.comma')
  const tracks = wordsFor(TRACKS, (track) => t(`track.${track}`))
  const years = new Map<number, string>()
  return ({ lane, start, end, count }) => {
    const words = years.get(start) ?? wording.years({ start, end })
    years.set(start, words)
    return [t('timeline.more', { count }), tracks[lane], words].join(comma)
  }
}
