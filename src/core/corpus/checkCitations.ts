import type { Report } from './problem.ts'
import type { List } from './readParts.ts'
import type { CitationOf } from './schema.ts'

/** Whether an id is in a list of the record. */
export type Known = (list: List, id: string) => boolean

/** Every citation must lead to a source. */
export function checkCitations(
  citations: readonly CitationOf[],
  field: string,
  known: Known,
  report: Report,
): void {
  for (const [i, { id }] of citations.entries()) {
    if (!known('sources', id)) report(`${field}.${i}.id`, 'must be an id of sources', id)
  }
}
