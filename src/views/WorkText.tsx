import type { Source } from '#core/corpus/schema.ts'
import { sourceParts } from './sourceText.ts'
import styles from './WorkText.module.css'

type Props = {
  readonly source: Source
  readonly locator?: string | undefined
}

/** A work as a list of sources gives it, in its own language: author, title, imprint, place. */
export function WorkText({ source, locator }: Props) {
  const { before, after } = sourceParts(source)
  const isHan = source.language?.startsWith('zh') === true
  return (
    <>
      {before}
      <cite className={styles.title}>{isHan ? `《${source.title}》` : source.title}</cite>
      {after}
      {locator !== undefined && `${isHan ? '，' : ', '}${locator}`}
      {isHan ? '。' : '.'}
    </>
  )
}
