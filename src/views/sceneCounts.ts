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
    const items = counts.map(({ lane, start, end, count }) => {
      const id = [lane, start, end, count, row].join(' ')
      return (
        before.get(id) ?? { id, lane, row, start, end, count, label: `+${words.quantity(count)}` }
      )
    })
    known = new Map(items.map((item) => [item.id, item]))
    spoken = words
    return items
  }
}

/** What a screen reader says of a count. */
export function createCountNames({ t, wording }: Words): (count: SceneCount) => string {
  const comma = t('list.comma')
  const tracks: Readonly<Record<string, string>> = wordsFor(TRACKS, (track) => t(`track.${track}`))
  return ({ lane, start, end, count }) =>
    [t('timeline.more', { count }), tracks[lane] ?? lane, wording.years({ start, end })].join(comma)
}
