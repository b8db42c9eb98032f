import type { PlacedEvent } from '#core/corpus/corpus.ts'
import type { Relation } from '#core/corpus/terms.ts'
import { lengthOf, type Stretch } from '#core/dates/julianDay.ts'

/** How many events of each relation began in one bin. */
export type DensityBin = Readonly<Record<Relation, number>>

/** Cuts `limits` into `count` equal bins and counts the events that began in each. */
export function density(
  events: readonly PlacedEvent[],
  limits: Stretch,
  count: number,
): readonly DensityBin[] {
  const bins = Array.from({ length: count }, () => ({
    alliance: 0,
    hostility: 0,
    normalization: 0,
  }))
  for (const { relation, time } of events) {
    const place = ((time.days.start - limits.start) / lengthOf(limits)) * count
    const bin = bins[Math.min(count - 1, Math.max(0, Math.floor(place)))]
    if (bin !== undefined) bin[relation]++
  }
  return bins
}
