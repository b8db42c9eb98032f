import type { DetailsPart } from '#core/corpus/detailsPart.ts'
import type { NoteDetails } from '#core/corpus/tableDetails.ts'
import { useWords } from '#i18n/words.ts'
import { CitationMarks } from './CitationMarks.tsx'
import { InPageLink } from './InPageLink.tsx'
import { Prose } from './Prose.tsx'
import type { LetteredSource, NumberedNote } from './tableSeries.ts'
import styles from './DataTable.module.css'

type Props = {
  readonly tableId: string
  /** The notes of rows, which bear their number. */
  readonly numbered: readonly NumberedNote[]
  /** The notes of the whole table. */
  readonly others: readonly NoteDetails[]
  /** The works of the rows, by letter. */
  readonly works: readonly LetteredSource[]
  readonly sources: DetailsPart['sources']
}

/** What is to be said of a table and of its rows, and where they are written, below it. */
export function DataTableNotes({ tableId, numbered, others, works, sources }: Props) {
  const { t } = useWords()
  return (
    <div className={styles.notes}>
      {others.map((note, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- the same node in every language: focus and scroll stay
        <p key={i}>
          <Prose text={note.text} />
          <CitationMarks citations={note.sources} sources={sources} />
        </p>
      ))}
      {numbered.map(({ n, text, sources: citations }) => (
        <p key={n} id={noteId(tableId, n)}>
          <sup>{n}</sup> <Prose text={text} />
          <CitationMarks citations={citations} sources={sources} />
        </p>
      ))}
      <dl className={styles.works} aria-label={t('detail.sources')}>
        {works.map(({ letter, citation }) => (
          <div key={letter}>
            <dt>{letter}</dt>
            <dd>
              <CitationMarks citations={[citation]} sources={sources} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** Leads from a row to its note. */
export function NoteMark({ tableId, n }: { readonly tableId: string; readonly n: number }) {
  const { t } = useWords()
  return <Reference to={noteId(tableId, n)} name={t('table.note', { n })} text={String(n)} />
}

type SourceMarkProps = { readonly letter: string; readonly sourceId: string }

/** Leads from a row to a work that it rests on. */
export function SourceMark({ letter, sourceId }: SourceMarkProps) {
  const { t } = useWords()
  return <Reference to={`source-${sourceId}`} name={t('table.source', { letter })} text={letter} />
}

type ReferenceProps = { readonly to: string; readonly name: string; readonly text: string }

function Reference({ to, name, text }: ReferenceProps) {
  return (
    <sup className={styles.mark}>
      <InPageLink to={to} aria-label={name}>
        {text}
      </InPageLink>
    </sup>
  )
}

function noteId(tableId: string, n: number): string {
  return `note-${tableId}-${n}`
}
