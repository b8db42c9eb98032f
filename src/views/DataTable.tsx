import type { DetailsPart } from '#core/corpus/detailsPart.ts'
import type { ColumnDetails, TableDetails } from '#core/corpus/tableDetails.ts'
import { DataTableNotes } from './DataTableNotes.tsx'
import { DataTableRow } from './DataTableRow.tsx'
import { Prose } from './Prose.tsx'
import { fullBars, letterSources, numberNotes } from './tableSeries.ts'
import { useIsWide } from './useIsWide.ts'
import styles from './DataTable.module.css'

type Props = {
  readonly id: string
  readonly table: TableDetails
  readonly sources: DetailsPart['sources']
  /** Whether its title is already on the page; a screen reader still hears it. */
  readonly isTitled?: boolean
}

/** A table of the record. Too wide for its place, it scrolls in a region that the keyboard reaches. */
export function DataTable({ id, table, sources, isTitled = false }: Props) {
  const { title, caption, columns, rows } = table
  const [watch, isWide] = useIsWide()
  const bars = fullBars(table)
  const notes = numberNotes(table)
  const lettered = letterSources(table)
  const region = { role: 'region', 'aria-label': title, tabIndex: 0 }
  return (
    <div className={styles.frame}>
      <div ref={watch} className={styles.box} {...(isWide && region)}>
        <table className={styles.table}>
          <caption>
            <div className={styles.about}>
              <span className={isTitled ? 'visually-hidden' : styles.title}>
                <Prose text={title} />
              </span>
              {caption !== undefined && (
                <p>
                  <Prose text={caption} />
                </p>
              )}
            </div>
          </caption>
          <thead>
            <tr>
              {columns.map((column, i) => (
                // oxlint-disable-next-line react/no-array-index-key -- the same node in every language: focus and scroll stay
                <ColumnHead key={i} column={column} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <DataTableRow
                // oxlint-disable-next-line react/no-array-index-key -- the same node in every language: focus and scroll stay
                key={i}
                columns={columns}
                row={row}
                bars={bars}
                notes={notes[i] ?? []}
                works={lettered[i] ?? []}
                tableId={id}
              />
            ))}
          </tbody>
        </table>
      </div>
      <DataTableNotes
        tableId={id}
        numbered={notes.flat()}
        works={[...new Set(lettered.flat())]}
        others={table.notes ?? []}
        sources={sources}
      />
    </div>
  )
}

function ColumnHead({ column: { kind, text, unit } }: { readonly column: ColumnDetails }) {
  return (
    <th scope="col" className={styles[kind]}>
      <Prose text={text} />
      {unit !== undefined && (
        <small>
          <Prose text={unit} />
        </small>
      )}
    </th>
  )
}
