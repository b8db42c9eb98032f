/** Ways to set up vis-timeline: as its documentation does, made as fast as options allow, and with its own clusters. */
export const PLAIN_KINDS = ['default', 'tuned', 'cluster'] as const
export type PlainKind = (typeof PLAIN_KINDS)[number]

/** Options of each, besides those that all pages have. */
export const PLAIN_OPTIONS: Readonly<Record<PlainKind, object>> = {
  default: {},
  tuned: {
    stack: false,
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    autoResize: false,
    height: '700px',
  },
  cluster: { cluster: { maxItems: 1 } },
}
