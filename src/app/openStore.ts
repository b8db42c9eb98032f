import type { Language } from '#core/corpus/terms.ts'
import { DAYS_PER_YEAR, type Stretch } from '#core/dates/julianDay.ts'
import { shippedCorpus, type CorpusSource } from '#state/corpusSource.ts'
import type { OpenCorpus } from '#state/events.ts'
import { layoutOf } from '#state/layout.ts'
import { requestFile } from '#state/requestFile.ts'
import { createAppStore, type AppStore, type SharedState } from '#state/store.ts'
import { messageOf } from './attempt.ts'
import { homeLayout } from './homeLayout.ts'
import type { Opening } from './opening.ts'
import { today } from './today.ts'

/**
 * Starts the page's state: the corpus that `opening` names, or the shipped one when that is null or
 * cannot be opened. `site` is the folder of the site, with a slash at its end.
 */
export async function openStore(
  site: URL,
  shared: SharedState,
  language: Language,
  opening: Opening | null,
) {
  const shipped = shippedCorpus(site)
  if (opening === null) return { source: shipped, store: await storeOf(shipped, shared, language) }
  try {
    const [response, { openFileCorpus }] = await Promise.all([
      requestFile(opening),
      // The checks of a record come with it: the shipped one was checked when it was built.
      import('#state/fileCorpus.ts'),
    ])
    const source = await openFileCorpus({ ...opening, response }, shipped.foldTable)
    return { source, store: await storeOf(source, shared, language) }
  } catch (error) {
    const store = await storeOf(shipped, { ...shared, corpusUrl: null }, language)
    // Who gave it up knows why the other record shows.
    if (!opening.signal.aborted)
      store.getState().actions.notify({ kind: 'corpusFailed', detail: messageOf(error) })
    return { source: shipped, store }
  }
}

/** A record that cannot be converted into the language is shown as it is written; the reader is told. */
async function storeOf(
  source: CorpusSource,
  shared: SharedState,
  language: Language,
): Promise<AppStore> {
  let failure: unknown = null
  const asWritten = async (error: unknown) => {
    const { convertible } = await source.corpus(today())
    if (!convertible.includes(language)) throw error
    failure = error
    return source.titles(language, 'as written')
  }
  const layout = layoutOf({ layout: shared.layout, homeLayout: homeLayout() })
  const [corpus, titles, sentences] = await Promise.all([
    source.corpus(today()),
    source.titles(language).catch(asWritten),
    // Without them there is a list all the same, which asks again and tells the reader.
    layout === 'list' ? source.sentences(language).catch(() => null) : null,
  ])
  const edition = {
    corpus,
    home: homeOf(corpus),
    homeLayout: corpus.events.canBeListed ? homeLayout() : ('timeline' as const),
    textLanguage: language,
    titles,
    details: new Map(),
    rulers: null,
    sentences,
  }
  const store = createAppStore(edition, shared)
  if (failure !== null) {
    store.getState().actions.notify({ kind: 'conversionFailed', detail: messageOf(failure) })
  }
  return store
}

/** A phone starts with the last two centuries; four would leave no room for titles. */
function homeOf({ home }: OpenCorpus): Stretch {
  const isNarrow = matchMedia('(width < 40em)').matches
  return isNarrow ? { ...home, start: Math.max(home.start, home.end - 200 * DAYS_PER_YEAR) } : home
}
