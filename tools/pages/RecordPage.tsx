import type { Corpus } from '#core/corpus/corpus.ts'
import type { SentencesPart, TitlesPart } from '#core/corpus/parts.ts'
import type { Language } from '#core/corpus/terms.ts'
import { chapters } from '#core/query/chapters.ts'
import { useWords } from '#i18n/words.ts'
import { EventChapter } from '#views/EventChapter.tsx'
import { EventEntry } from '#views/EventEntry.tsx'
import { sectionsOf } from '#views/listPieces.ts'
import { Prose } from '#views/Prose.tsx'
import { LanguageLinks } from './LanguageLinks.tsx'
import styles from './RecordPage.module.css'

type Props = {
  readonly corpus: Corpus
  readonly titles: TitlesPart
  readonly sentences: SentencesPart
  readonly languages: readonly Language[]
}

/** All events in order of time, for search engines and for readers without scripts. */
export function RecordPage({ corpus, titles, sentences, languages }: Props) {
  const { t } = useWords()
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1>
          <Prose text={titles.title} />
        </h1>
        <LanguageLinks languages={languages} />
        <p>{t('meta.description')}</p>
        <p>{t('meta.withoutScripts', { count: corpus.events.length })}</p>
      </header>
      <main>
        {sectionsOf(chapters(corpus.events)).map(({ pieces, ...section }) => (
          <EventChapter key={pieces[0]?.events[0]?.id} {...section}>
            <ol>
              {pieces.flatMap(({ events }) =>
                events.map((event) => (
                  <li key={event.id} id={event.id}>
                    <EventEntry
                      event={event}
                      title={titles.events[event.id]?.title ?? event.id}
                      language={titles.events[event.id]?.language}
                      sentence={sentences[event.id] ?? null}
                      href={`?event=${event.id}#${event.id}`}
                    />
                  </li>
                )),
              )}
            </ol>
          </EventChapter>
        ))}
      </main>
      <footer className={styles.footer}>
        <p>
          <Prose text={titles.credit} />
        </p>
        <p>
          <Prose text={titles.licence} />
        </p>
      </footer>
    </div>
  )
}
