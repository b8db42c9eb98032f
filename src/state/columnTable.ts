import { eventAt, type Columns } from '#columns/columns.ts'
import { findId } from '#columns/idIndex.ts'
import { recent } from '#columns/recent.ts'
import type { PlacedEvent } from '#core/corpus/corpus.ts'

/** Events, and titles, that are kept as objects: more than any screen shows. */
export const KEPT = 800

/** Columns with what the page asks of them. */
export type ColumnTable = {
  readonly columns: Columns
  /** `NONE` when there is none. */
  readonly rowOf: (id: string) => number
  /** The same object for the same event, at least while it is in sight. */
  readonly eventOf: (row: number) => PlacedEvent
}

export function createTable(columns: Columns): ColumnTable {
  return {
    columns,
    rowOf: recent(KEPT, (id) => findId(id, columns.byId, columns.names)),
    eventOf: recent(KEPT, (row) => eventAt(columns, row)),
  }
}
