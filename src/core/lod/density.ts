import type { PlacedEvent } from '#core/corpus/corpus.ts'
import type { Relation } from '#core/corpus/terms.ts'
import { DAYS_PER_YEAR, lengthOf, type Stretch } from '#core/dates/julianDay.ts'
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

const YEARS_PER_BIN = 4

/** Into how many bins a strip is cut for each to have four years, where it is to scale. */
export function binCount(
  { placeOf }: Strip,
  { home, limits }: { readonly home: Stretch; readonly limits: Stretch },
): number {
  const toScale = lengthOf({ start: home.start, end: limits.end }) / (1 - placeOf(home.start))
  return Math.max(1, Math.round(toScale / (YEARS_PER_BIN * DAYS_PER_YEAR)))
}

/** The most events of a bin; 1 where none has any. */
export function tallestOf(bins: readonly DensityBin[]): number {
  return Math.max(1, ...bins.map((bin) => bin.alliance + bin.hostility + bin.normalization))
}
