import type { DetailsPart } from '#core/corpus/detailsPart.ts'
import type { CitationOf } from '#core/corpus/schema.ts'
import { InPageLink } from './InPageLink.tsx'
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
        <InPageLink key={id} to={`source-${id}`} lang={source.language}>
          {[shortCitation(source), locator].filter((part) => part !== undefined).join(', ')}
        </InPageLink>
      ))}
    </span>
  )
}
