import { use } from 'react'
import type { DetailsPart, EventDetails } from '#core/corpus/detailsPart.ts'
import { useWords } from '#i18n/words.ts'
import { CitationMarks } from './CitationMarks.tsx'
import { WorkNumbers } from './workNumbers.ts'
import styles from './EventTexts.module.css'

type Props = {
  readonly entry: EventDetails
  readonly sources: DetailsPart['sources']
}

/** The summary; what the sides or scholars say, side by side; and what is to be said about the sources. */
export function EventTexts({ entry, sources }: Props) {
  const { t } = useWords()
  const isNumbered = use(WorkNumbers) !== null
  return (
    <>
      <p className={styles.summary}>
        {entry.summary}
        {isNumbered && <CitationMarks citations={entry.sources} sources={sources} />}
      </p>
      {entry.accounts !== undefined && (
        <section className={styles.section}>
          <h3>{t('detail.accounts')}</h3>
          <div className={styles.accounts}>
            {entry.accounts.map((account) => (
              <figure key={account.holder} className={styles.account}>
                <figcaption>{account.holder}</figcaption>
                <p>
                  {account.text}
                  <CitationMarks citations={account.sources} sources={sources} />
                </p>
              </figure>
            ))}
          </div>
        </section>
      )}
      {entry.notes !== undefined && (
        <section className={styles.section}>
          <h3>{t('detail.notes')}</h3>
          {entry.notes.map((note) => (
            <p key={note.text} className={styles.note}>
              {note.text}
              <CitationMarks citations={note.sources} sources={sources} />
            </p>
          ))}
        </section>
      )}
    </>
  )
}
