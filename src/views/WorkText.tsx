import type { Source } from '#core/corpus/schema.ts'
import { Runs } from './Prose.tsx'
import { sourceParts } from './sourceText.ts'
import styles from './WorkText.module.css'

type Props = {
  readonly source: Source
  readonly locator?: string | undefined
}

/** A work as a list of sources gives it, in its own language: author, title, imprint, place. */
export function WorkText({ source, locator }: Props) {
  const { before, after } = sourceParts(source)
  const { language } = source
  const isHan = language?.startsWith('zh') === true
  const place = locator === undefined ? '' : `${isHan ? '，' : ', '}${locator}`
  return (
    <>
      <Runs text={before} language={language} />
      <cite className={styles.title}>
        <Runs text={isHan ? `《${source.title}》` : source.title} language={language} />
      </cite>
      <Runs text={`${after}${place}${isHan ? '。' : '.'}`} language={language} />
    </>
  )
}
