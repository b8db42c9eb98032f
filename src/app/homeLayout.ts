import type { Layout } from '#state/layout.ts'

/**
 * How the page shows its events to a reader who has not chosen; the only place where
 * this is decided. A phone has no room for the titles of four centuries side by side.
 */
export function homeLayout(): Layout {
  return matchMedia('(width < 40em)').matches ? 'list' : 'timeline'
}
