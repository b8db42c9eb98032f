import type { DetailsPart } from '#core/corpus/detailsPart.ts'
import type { CitationOf } from '#core/corpus/schema.ts'
import { useWords } from '#i18n/words.ts'
import { Icon } from '#ui/Icon.tsx'
import { WorkText } from './WorkText.tsx'
import styles from './SourceList.module.css'

type Props = {
  readonly citations: readonly CitationOf[]
  readonly sources: DetailsPart['sources']
}

/** The works that an event rests on, each in its own language. */
export function SourceList({ citations, sources }: Props) {
  const { t } = useWords()
  return (
    <section className={styles.sources}>
      <h3>{t('detail.sources')}</h3>
      <ol>
        {citations.map(({ id, locator }) => {
          const source = sources[id]
          if (source === undefined) return null
          return (
            <li key={id} id={`source-${id}`} lang={source.language}>
              <WorkText source={source} locator={locator} />
              {source.URL !== undefined && (
                <a href={source.URL} target="_blank" rel="noopener noreferrer">
                  {hostOf(source.URL)}
                  <Icon name="external" size={13} />
                </a>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** The name of the site; the format lets only web addresses through. */
function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url
}
