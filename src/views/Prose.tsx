import type { Language } from '#core/corpus/terms.ts'
import { useWords } from '#i18n/words.ts'
import styles from './Prose.module.css'

type Props = {
  readonly text: string
  /** Of the text, where it is not the page's. */
  readonly language?: Language | undefined
}

/** A text of the record: every run in another language says so, and a date or T-62 stays on one line. */
export function Prose({ text, language }: Props) {
  const { language: page } = useWords()
  const runs = <Runs text={text} language={language} />
  return language === undefined || language === page ? runs : <span lang={language}>{runs}</span>
}

/** The same inside an element that bears the language of the text. */
export function Runs({ text, language }: Props) {
  const { textRuns } = useWords()
  return textRuns(text, language).map(({ text: part, language: other, whole }, i) =>
    other === undefined && whole === undefined ? (
      part
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- a run is its place in the text
      <span key={i} lang={other} className={whole && styles.whole}>
        {part}
      </span>
    ),
  )
}
