import type { DetailsPart } from '#core/corpus/detailsPart.ts'
import type { NoteDetails } from '#core/corpus/tableDetails.ts'
import { useWords } from '#i18n/words.ts'
import { CitationMarks } from './CitationMarks.tsx'
import type { NumberedNote } from './tableSeries.ts'
import styles from './DataTable.module.css'

type Props = {
  readonly tableId: string
  /** The notes of rows, which bear their number. */
  readonly numbered: readonly NumberedNote[]
  /** The notes of the whole table. */
  readonly others: readonly NoteDetails[]
  readonly sources: DetailsPart['sources']
}

/** What is to be said of a table and of its rows, below it. */
export function DataTableNotes({ tableId, numbered, others, sources }: Props) {
  if (numbered.length + others.length === 0) return null
  return (
    <div className={styles.notes}>
      {others.map((note) => (
        <p key={note.text}>
          {note.text}
          <CitationMarks citations={note.sources} sources={sources} />
        </p>
      ))}
      {numbered.map(({ n, text, sources: citations }) => (
        <p key={n} id={noteId(tableId, n)}>
          <sup>{n}</sup> {text}
          <CitationMarks citations={citations} sources={sources} />
        </p>
      ))}
    </div>
  )
}

/** Leads from a row to its note. */
export function NoteMark({ tableId, n }: { readonly tableId: string; readonly n: number }) {
  const { t } = useWords()
  const id = noteId(tableId, n)
  return (
    <sup className={styles.mark}>
      <a
        href={`#${id}`}
        aria-label={t('table.note', { n })}
        onClick={(click) => {
          // The address belongs to the state of the page, so no hash is put there.
          click.preventDefault()
          document.querySelector(`#${id}`)?.scrollIntoView({ block: 'center' })
        }}
      >
        {n}
      </a>
    </sup>
  )
}

function noteId(tableId: string, n: number): string {
  return `note-${tableId}-${n}`
}
