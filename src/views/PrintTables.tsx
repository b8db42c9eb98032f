import type { DetailsPart } from '#core/corpus/detailsPart.ts'
import { useWords } from '#i18n/words.ts'
import { DataTable } from './DataTable.tsx'
import styles from './PrintTables.module.css'

type Props = Pick<DetailsPart, 'tables' | 'sources'> & {
  /** Ids of the tables that are printed. */
  readonly shown: readonly string[]
}

/** Tables on paper: none is folded. */
export function PrintTables({ tables, shown, sources }: Props) {
  const { t } = useWords()
  if (shown.length === 0) return null
  return (
    <section className={styles.tables}>
      <h2>{t('detail.tables')}</h2>
      {shown.map((id) => {
        const table = tables[id]
        return table && <DataTable key={id} id={id} table={table} sources={sources} />
      })}
    </section>
  )
}
