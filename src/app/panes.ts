import type { ComponentType } from 'react'
import type { Language } from '#core/corpus/terms.ts'
import type { Words } from '#i18n/words.ts'
import type { Layout } from '#state/layout.ts'

/** What stands in the middle of the page. */
type Pane = ComponentType<{
  readonly wordsOf: (language: Language) => Words
  readonly onDrawn: () => void
}>

/** Chunks of their own: who reads the list needs no vis-timeline, and the other way round. */
const LOADERS: Readonly<Record<Layout, () => Promise<Pane>>> = {
  timeline: async () => (await import('#views/TimelinePane.tsx')).TimelinePane,
  list: async () => (await import('./listPanes.ts')).LIST_PANES.list,
  table: async () => (await import('./listPanes.ts')).LIST_PANES.table,
}
const loaded = new Map<Layout, Pane>()

/** Fetches the code of a layout, once. Rejects when it does not come. */
export async function loadPane(layout: Layout): Promise<void> {
  if (!loaded.has(layout)) loaded.set(layout, await LOADERS[layout]())
}

/** The pane of a layout; undefined until `loadPane` has fetched it. */
export function paneOf(layout: Layout): Pane | undefined {
  return loaded.get(layout)
}
