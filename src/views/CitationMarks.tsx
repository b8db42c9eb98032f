import { use } from 'react'
import type { DetailsPart } from '#core/corpus/detailsPart.ts'
import type { CitationOf } from '#core/corpus/schema.ts'
import { InPageLink } from './InPageLink.tsx'
import { Runs } from './Prose.tsx'
import { shortCitation } from './sourceText.ts'
import { WorkNumbers } from './workNumbers.ts'
import styles from './CitationMarks.module.css'

type Props = {
  readonly citations: readonly CitationOf[]
  readonly sources: DetailsPart['sources']
}

/** Author and year of each work that a statement rests on, on paper its number; the whole entry stands among the sources below. */
export function CitationMarks({ citations, sources }: Props) {
  const numbers = use(WorkNumbers)
  if (numbers !== null)
    return <span className={styles.numbers}>{numbered(citations, numbers)}</span>
  const marks = citations.flatMap(({ id, locator }) => {
    const source = sources[id]
    return source === undefined ? [] : [{ id, source, locator }]
  })
  return (
    <span className={styles.marks}>
      {marks.map(({ id, source, locator }) => (
        <InPageLink key={id} to={`source-${id}`} lang={source.language}>
          <Runs
            text={[shortCitation(source), locator].filter((part) => part !== undefined).join(', ')}
            language={source.language}
          />
        </InPageLink>
      ))}
    </span>
  )
}

/** `[3; 12, art. 6]` */
function numbered(citations: readonly CitationOf[], numbers: ReadonlyMap<string, number>): string {
  const marks = citations.map(({ id, locator }) =>
    [numbers.get(id), locator].filter((part) => part !== undefined).join(', '),
  )
  return `[${marks.join('; ')}]`
}
