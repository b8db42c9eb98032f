import type { DetailsPart } from '#core/corpus/detailsPart.ts'
import type { CitationOf } from '#core/corpus/schema.ts'
import { shortCitation } from './sourceText.ts'
import styles from './CitationMarks.module.css'

type Props = {
  readonly citations: readonly CitationOf[]
  readonly sources: DetailsPart['sources']
}

/** Author and year of each work that a statement rests on; the whole entry stands among the sources below. */
export function CitationMarks({ citations, sources }: Props) {
  const marks = citations.flatMap(({ id, locator }) => {
    const source = sources[id]
    return source === undefined ? [] : [{ id, source, locator }]
  })
  return (
    <span className={styles.marks}>
      {marks.map(({ id, source, locator }) => (
        <a
          key={id}
          href={`#source-${id}`}
          lang={source.language}
          onClick={(click) => {
            // The address belongs to the state of the page, so no hash is put there.
            click.preventDefault()
            document.querySelector(`#source-${id}`)?.scrollIntoView({ block: 'center' })
          }}
        >
          {[shortCitation(source), locator].filter((part) => part !== undefined).join(', ')}
        </a>
      ))}
    </span>
  )
}
