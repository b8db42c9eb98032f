import { COLUMNS, sortBy, type Column } from '#core/query/sort.ts'
import { useWords } from '#i18n/words.ts'
import { useAppState } from '#state/StoreContext.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './TablePane.module.css'

/** The heads of the columns: each sorts by it, and once more the other way round. */
export function EventTableHead({ onSort }: { readonly onSort: () => void }) {
  const { t } = useWords()
  const sort = useAppState((s) => s.sort)
  const { setSort } = useAppState((s) => s.actions)
  const press = (column: Column) => {
    setSort(sortBy(column, sort))
    onSort()
  }
  const way = sort.isDescending ? 'descending' : 'ascending'
  return (
    <thead>
      <tr>
        {COLUMNS.map((column) => (
          <th
            key={column}
            scope="col"
            data-column={column}
            aria-sort={column === sort.column ? way : undefined}
          >
            <button type="button" onClick={() => press(column)}>
              {t(`eventTable.${column}`)}
              <span className={styles.arrow} data-way={column === sort.column ? way : undefined}>
                <Icon name={sort.isDescending ? 'collapse' : 'expand'} size={14} />
              </span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  )
}
