import type { PlacedEvent } from '#core/corpus/corpus.ts'
import { RELATIONS, TRACKS } from '#core/corpus/terms.ts'
import type { Column, Sort } from './sort.ts'

/** Orders two events as their titles stand in the language of the page: negative when the first one is first. */
export type CompareTitles = (a: PlacedEvent, b: PlacedEvent) => number

/** Events, given in order of time, in the order of a column; what is alike there stays in order of time. */
export function sortEvents(
  events: readonly PlacedEvent[],
  { column, isDescending }: Sort,
  compareTitles: CompareTitles,
): readonly PlacedEvent[] {
  const compare = comparisonOf(column, compareTitles)
  if (compare === null) return isDescending ? events.toReversed() : events
  const sign = isDescending ? -1 : 1
  return events.toSorted((a, b) => sign * compare(a, b))
}

/** Null for the order that events come in. */
function comparisonOf(column: Column, compareTitles: CompareTitles): CompareTitles | null {
  switch (column) {
    case 'date':
      return null
    case 'title':
      return compareTitles
    case 'relation':
      return (a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation)
    case 'track':
      return (a, b) => TRACKS.indexOf(a.track) - TRACKS.indexOf(b.track)
    case 'importance':
      return (a, b) => a.importance - b.importance
  }
}
