/** The views, which the skeleton can do without. */
export const loadApp = () => import('./App.tsx')

/** The time line with vis-timeline. */
export const loadTimelinePane = () => import('#views/TimelinePane.tsx')
