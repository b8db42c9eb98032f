import { use } from 'react'
import type { DetailsPart, EventDetails } from '#core/corpus/detailsPart.ts'
import type { Language } from '#core/corpus/terms.ts'
import { useWords } from '#i18n/words.ts'
import { CitationMarks } from './CitationMarks.tsx'
import { Prose } from './Prose.tsx'
import { WorkNumbers } from './workNumbers.ts'
import styles from './EventTexts.module.css'

type Props = {
  readonly entry: EventDetails
  /** Of the texts, where it is not the page's. */
  readonly language?: Language | undefined
  readonly sources: DetailsPart['sources']
}

/** The summary; what the sides or scholars say, side by side; and what is to be said about the sources. */
export function EventTexts({ entry, language, sources }: Props) {
  const { t } = useWords()
  const isNumbered = use(WorkNumbers) !== null
  return (
    <>
      <p className={styles.summary}>
        <Prose text={entry.summary} language={language} />
        {isNumbered && <CitationMarks citations={entry.sources} sources={sources} />}
      </p>
      {entry.accounts !== undefined && (
        <section className={styles.section}>
          <h3>{t('detail.accounts')}</h3>
          <div className={styles.accounts}>
            {entry.accounts.map((account, i) => (
              // oxlint-disable-next-line react/no-array-index-key -- the same node in every language: focus and scroll stay
              <figure key={i} className={styles.account}>
                <figcaption>
                  <Prose text={account.holder} language={language} />
                </figcaption>
                <p>
                  <Prose text={account.text} language={language} />
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
          {entry.notes.map((note, i) => (
            // oxlint-disable-next-line react/no-array-index-key -- the same node in every language: focus and scroll stay
            <p key={i} className={styles.note}>
              <Prose text={note.text} language={language} />
              <CitationMarks citations={note.sources} sources={sources} />
            </p>
          ))}
        </section>
      )}
    </>
  )
}
