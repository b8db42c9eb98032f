import type { IndexEvent } from '#core/corpus/parts.ts'
import type { Language } from '#core/corpus/terms.ts'
import { useWords } from '#i18n/words.ts'
import { Mark } from '#ui/Mark.tsx'
import { Prose } from './Prose.tsx'
import { TrackWords } from './TrackWords.tsx'
import styles from './EventEntry.module.css'

type Props = {
  readonly event: IndexEvent
  readonly title: string
  /** Of title and sentence, where it is not the page's. */
  readonly language: Language | undefined
  /** The first sentence of its summary; null while it has not come. */
  readonly sentence: string | null
  /** Where its title leads. */
  readonly href: string
  readonly isOpen?: boolean
  readonly tabIndex?: 0 | -1
}

/**
 * One event of a list: date, state, tracks, title and first sentence. Made of
 * its props and the words alone, so that it can be written on a server; its
 * width is that of the nearest container.
 */
export function EventEntry(props: Props) {
  const { event, title, language, sentence, href, isOpen = false, tabIndex } = props
  const { t, wording } = useWords()
  return (
    <article className={`${styles.entry} ${event.relation}`} data-open={isOpen ? '' : undefined}>
      <p className={styles.date}>
        <Prose text={wording.date(event.date, event.end)} />
      </p>
      <p className={styles.state}>
        <span className={styles.relation}>
          <Mark relation={event.relation} />
          {t(`relation.${event.relation}`)}
        </span>
        <span>
          <TrackWords event={event} />
        </span>
      </p>
      <h4 className={styles.title}>
        <a
          href={href}
          data-event-id={event.id}
          aria-current={isOpen ? 'true' : undefined}
          tabIndex={tabIndex}
        >
          <Prose text={title} language={language} />
        </a>
      </h4>
      {sentence !== null && (
        <p className={styles.sentence}>
          <Prose text={sentence} language={language} />
        </p>
      )}
    </article>
  )
}
