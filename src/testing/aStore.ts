import { buildCorpus } from '#core/corpus/corpus.ts'
import { cutIntoParts } from '#core/corpus/parts.ts'
import { titlesOfPart } from '#core/corpus/titles.ts'
import { listCorpus } from '#state/listEvents.ts'
import { createAppStore, type AppStore, type SharedState } from '#state/store.ts'
import { HORIZON } from './anEvent.ts'
import { aRecord } from './aRecord.ts'

/** A page in English that shows the record of tests, opened by a link that carries `shared`. */
export function aStore(shared?: SharedState): AppStore {
  const parts = cutIntoParts(aRecord({ defaultView: '1600/2030' }))
  const corpus = listCorpus(buildCorpus(parts.index, HORIZON.future))
  const titles = titlesOfPart(parts.titles('en'))
  const edition = {
    corpus,
    home: corpus.home,
    homeLayout: 'timeline',
    textLanguage: 'en',
    titles,
    details: new Map(),
    rulers: null,
    sentences: null,
  } as const
  return createAppStore(edition, shared)
}
