import type { DetailsPart, EventDetails } from './detailsPart.ts'
import type { CitationOf } from './schema.ts'
import { citationsIn } from './tableDetails.ts'

/** Every citation of an event, in the order in which it is read: its own, those of its accounts, notes and tables. */
export function citationsOf(
  { sources, accounts = [], notes = [], tables = [] }: EventDetails,
  all: DetailsPart['tables'],
): readonly CitationOf[] {
  const inTexts = [...accounts, ...notes].flatMap((part) => part.sources)
  const inTables = tables.flatMap((id) => {
    const table = all[id]
    return table === undefined ? [] : citationsIn(table)
  })
  return [...sources, ...inTexts, ...inTables]
}

/** The first citation of each work. */
export function firstOfEach(citations: readonly CitationOf[]): readonly CitationOf[] {
  const firsts = new Map<string, CitationOf>()
  for (const citation of citations) {
    if (!firsts.has(citation.id)) firsts.set(citation.id, citation)
  }
  return [...firsts.values()]
}

/** A number for each work, from 1, in the order in which they are first cited. */
export function numberWorks(citations: readonly CitationOf[]): ReadonlyMap<string, number> {
  return new Map(firstOfEach(citations).map(({ id }, i) => [id, i + 1]))
}
