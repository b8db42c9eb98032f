import type { Stretch } from '#core/dates/julianDay.ts'

/**
 * The days to feed the widget for what it shows now: whole tiles, each a quarter
 * to a half of the view, with at least one spare on each side (as much as
 * vis-timeline draws beyond the screen). Panning inside a tile gives the same
 * answer, so the widget is fed again only when a reader has gone somewhere new.
 */
export function feedSpan({ start, end }: Stretch): Stretch {
  const tile = 2 ** Math.ceil(Math.log2(Math.max(1, end - start))) / 4
  const first = Math.floor(start / tile)
  return { start: (first - 1) * tile, end: (first + 6) * tile }
}
