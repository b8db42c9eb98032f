import type { PlacedEvent } from '#core/corpus/corpus.ts'
import type { Relation } from '#core/corpus/terms.ts'
import type { Strip } from './strip.ts'

/** How many events of each relation began in one bin. */
export type DensityBin = Readonly<Record<Relation, number>>

/** Cuts a strip into `count` equal bins and counts the events that began in each. */
export function density(
  events: readonly PlacedEvent[],
  { placeOf }: Strip,
  count: number,
): readonly DensityBin[] {
  const bins = Array.from({ length: count }, () => ({
    alliance: 0,
    hostility: 0,
    normalization: 0,
  }))
  for (const { relation, time } of events) {
    const place = Math.floor(placeOf(time.days.start) * count)
    const bin = bins[Math.min(count - 1, Math.max(0, place))]
    if (bin !== undefined) bin[relation]++
  }
  return bins
}
