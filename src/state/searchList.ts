import type { SearchPart } from '#core/corpus/parts.ts'
import { createSearch } from '#core/query/search.ts'
import { createFold, type FoldTable } from '#core/query/searchKey.ts'
import type { SearchEngine } from './corpusSource.ts'
import { foundInList } from './listEvents.ts'

/** Searches in the parts of a record. */
export function searchOf(part: SearchPart, table: FoldTable): SearchEngine {
  const search = createSearch(part, createFold(table))
  return { find: (query) => foundInList(search(query)) }
}
