/** Ways to set up vis-timeline: stacked, as is its default; unstacked and with its dearest options off; with its own clusters. */
export const PLAIN_KINDS = ['stacked', 'unstacked', 'cluster'] as const
export type PlainKind = (typeof PLAIN_KINDS)[number]

/** Options of each, besides those that all pages have. */
export const PLAIN_OPTIONS: Readonly<Record<PlainKind, object>> = {
  stacked: {},
  unstacked: {
    stack: false,
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    autoResize: false,
    height: '700px',
  },
  cluster: { cluster: { maxItems: 1 } },
}
