import type { DetailsPart } from '#core/corpus/detailsPart.ts'
import { useWords } from '#i18n/words.ts'
import { readableAddress } from './readableAddress.ts'
import { WorkText } from './WorkText.tsx'
import styles from './PrintWorks.module.css'

type Props = {
  readonly numbers: ReadonlyMap<string, number>
  readonly sources: DetailsPart['sources']
}

/** Every work cited in what is printed, once, under its number, with the whole address of those that have one. */
export function PrintWorks({ numbers, sources }: Props) {
  const { t } = useWords()
  return (
    <section className={styles.works}>
      <h2>{t('detail.sources')}</h2>
      <ol>
        {[...numbers].map(([id, number]) => {
          const source = sources[id]
          return (
            source && (
              <li key={id} value={number} lang={source.language}>
                <WorkText source={source} />
                {source.URL !== undefined && (
                  <>
                    {' '}
                    <a href={source.URL}>{readableAddress(source.URL)}</a>
                  </>
                )}
              </li>
            )
          )
        })}
      </ol>
    </section>
  )
}
