import { ListPane } from '#views/ListPane.tsx'
import { TablePane } from '#views/TablePane.tsx'

/** In one chunk, since most of their code is the same. */
export const LIST_PANES = { list: ListPane, table: TablePane } as const
