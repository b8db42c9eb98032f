/** The ways to see the same events. */
export const LAYOUTS = ['timeline', 'list', 'table'] as const
export type Layout = (typeof LAYOUTS)[number]

/** How the page shows its events: as the reader chose, else as it does before they choose. */
export function layoutOf(state: {
  readonly layout: Layout | null
  readonly homeLayout: Layout
}): Layout {
  return state.layout ?? state.homeLayout
}
