import type { Layout } from '#state/layout.ts'

/** How the page shows its events to a reader who has not chosen; the only place where this is decided. */
export function homeLayout(): Layout {
  return 'timeline'
}
