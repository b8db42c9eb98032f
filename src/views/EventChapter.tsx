import type { ReactNode } from 'react'
import { useWords } from '#i18n/words.ts'
import type { Section } from './listPieces.ts'
import styles from './EventChapter.module.css'

type Props = Pick<Section, 'century' | 'decade' | 'opensCentury'> & {
  readonly children: ReactNode
}

/** The entries of one decade under its heading, and under that of its century if it is the first. */
export function EventChapter({ century, decade, opensCentury, children }: Props) {
  const { t, wording } = useWords()
  return (
    <section>
      {opensCentury && (
        <h2 className={styles.century}>
          {century === null ? t('eventList.noCentury') : wording.century(century)}
        </h2>
      )}
      <h3 className={styles.decade}>
        {decade === null ? t('eventList.noDecade') : wording.decade(decade)}
      </h3>
      {children}
    </section>
  )
}
