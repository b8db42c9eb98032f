import { INTERFACE_LANGUAGES, loadWords } from '#i18n/uiWords.ts'
import { fromAddress } from '#state/address.ts'
import { homeLayout } from './homeLayout.ts'
import { createOpening } from './opening.ts'
import { openStore } from './openStore.ts'
import { firstLanguage } from './pageLanguage.ts'
import { loadPane } from './panes.ts'

export type Beginning = ReturnType<typeof begin>

/**
 * Reads the address and asks at once for all that the page will need: the record, the words, the
 * views and the pane, which with the widget of the time line is the largest. React and what else
 * paints is no part of this, and comes at the same time. `site` is the folder of the site.
 */
export function begin(site: URL) {
  const linked = fromAddress(location, site)
  const language = firstLanguage(linked.language, INTERFACE_LANGUAGES)
  const shared = { ...linked, language }
  const layout = shared.layout ?? homeLayout()
  const opening = shared.corpusUrl === null ? null : createOpening(shared.corpusUrl, site)
  const parts = Promise.all([
    openStore(site, shared, language, opening),
    import('./App.tsx'),
    loadPane(layout),
  ])
  // What does not come is told where it is awaited; words are asked for there once more.
  for (const coming of [parts, loadWords(language)]) coming.catch(() => {})
  return { site, shared, language, layout, opening, parts }
}
