import type { ReactNode } from 'react'
import type { CellDetails, ColumnDetails, RowDetails } from '#core/corpus/tableDetails.ts'
import type { ColumnKind } from '#core/corpus/terms.ts'
import { useWords } from '#i18n/words.ts'
import { NoteMark, SourceMark } from './DataTableNotes.tsx'
import { Prose } from './Prose.tsx'
import { barShare, type LetteredSource, type NumberedNote } from './tableSeries.ts'
import styles from './DataTable.module.css'

type Props = {
  readonly columns: readonly ColumnDetails[]
  readonly row: RowDetails
  /** For each column the number whose bar fills the cell. */
  readonly bars: readonly (number | null)[]
  readonly notes: readonly NumberedNote[]
  /** What the row rests on. */
  readonly works: readonly LetteredSource[]
  readonly tableId: string
}

/** One row; its first cell heads it, and says where it is written. */
export function DataTableRow({ columns, row, bars, notes, works, tableId }: Props) {
  return (
    <tr>
      {columns.map(({ kind }, i) => {
        const cell = row.cells[i] ?? null
        return i === 0 ? (
          // oxlint-disable-next-line react/no-array-index-key -- the same node in every language: focus and scroll stay
          <th key={i} scope="row" className={styles[kind]}>
            <CellWords cell={cell} kind={kind} />
            {notes.map(({ n }) => (
              <NoteMark key={n} tableId={tableId} n={n} />
            ))}
            {works.map(({ letter, citation }) => (
              <SourceMark key={letter} letter={letter} sourceId={citation.id} />
            ))}
          </th>
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- the same node in every language: focus and scroll stay
          <td key={i} className={styles[kind]}>
            <Measured cell={cell} full={bars[i] ?? null}>
              <CellWords cell={cell} kind={kind} />
            </Measured>
          </td>
        )
      })}
    </tr>
  )
}

function CellWords({ cell, kind }: { readonly cell: CellDetails; readonly kind: ColumnKind }) {
  const { t, wording, quantity } = useWords()
  if (cell === null) {
    return (
      <>
        <span aria-hidden="true">—</span>
        <span className="visually-hidden">{t('table.none')}</span>
      </>
    )
  }
  if (typeof cell !== 'string') return quantity(cell)
  return <Prose text={kind === 'date' ? wording.date(cell) : cell} />
}

type MeasuredProps = {
  readonly cell: CellDetails
  readonly full: number | null
  readonly children: ReactNode
}

/** A number of a series has a bar before it, so that the course can be seen before it is read. */
function Measured({ cell, full, children }: MeasuredProps) {
  if (full === null) return children
  const share = barShare(cell, full)
  return (
    <div className={styles.measured}>
      <span aria-hidden="true">
        {share !== null && (
          <span className={styles.bar} style={{ inlineSize: `${share * 100}%` }} />
        )}
      </span>
      <span>{children}</span>
    </div>
  )
}
