import type { Stretch } from '#core/dates/julianDay.ts'

/**
 * The days to feed the widget for what it shows now: whole tiles of 2ⁿ days,
 * with one spare on each side. Panning inside a tile gives the same answer, so
 * the widget is fed again only when a reader has gone somewhere new.
 */
export function feedSpan(shown: Stretch): Stretch {
  const tile = 2 ** Math.ceil(Math.log2(Math.max(1, shown.end - shown.start)))
  return {
    start: (Math.floor(shown.start / tile) - 1) * tile,
    end: (Math.floor(shown.end / tile) + 2) * tile,
  }
}
