import type { DetailsPart, EventDetails } from '#core/corpus/detailsPart.ts'
import type { TableDetails } from '#core/corpus/tableDetails.ts'
import { useWords } from '#i18n/words.ts'
import { DataTable } from './DataTable.tsx'
import { Prose } from './Prose.tsx'
import styles from './EventTables.module.css'

/** A longer table is folded, so that what follows it stays in reach. */
const LONGEST_OPEN = 12

type Props = {
  readonly entry: EventDetails
  readonly details: DetailsPart
}

/** The tables that belong to the event. */
export function EventTables({ entry, details: { tables, sources } }: Props) {
  const { t } = useWords()
  if (entry.tables === undefined) return null
  return (
    <section className={styles.section}>
      <h3>{t('detail.tables')}</h3>
      {entry.tables.map((id) => {
        const table = tables[id]
        if (table === undefined) return null
        return table.rows.length > LONGEST_OPEN ? (
          <FoldedTable key={id} id={id} table={table} sources={sources} />
        ) : (
          <DataTable key={id} id={id} table={table} sources={sources} />
        )
      })}
    </section>
  )
}

type FoldedProps = {
  readonly id: string
  readonly table: TableDetails
  readonly sources: DetailsPart['sources']
}

/** Its title is what unfolds it, and is not shown again above it. */
function FoldedTable({ id, table, sources }: FoldedProps) {
  const { t } = useWords()
  return (
    <details className={styles.fold}>
      <summary>
        <Prose text={table.title} /> <small>{t('table.rows', { count: table.rows.length })}</small>
      </summary>
      <DataTable id={id} table={table} sources={sources} isTitled />
    </details>
  )
}
