import type { PlacedEvent } from '#core/corpus/corpus.ts'
import { useWords } from '#i18n/words.ts'
import { useAppState } from '#state/StoreContext.ts'
import { Icon } from '#ui/Icon.tsx'
import { csvName, eventsCsv } from './eventsCsv.ts'
import styles from './CsvButton.module.css'

type Props = {
  readonly events: readonly PlacedEvent[]
  readonly hrefOf: (id: string) => string
}

/** Saves what the table shows. */
export function CsvButton({ events, hrefOf }: Props) {
  const words = useWords()
  const { t, language } = words
  const corpus = useAppState((s) => s.corpus)
  const titles = useAppState((s) => s.titles.of)
  const saveCsv = () => {
    const page = location.href
    save(csvName(corpus, language), eventsCsv({ events, titles, words, page, hrefOf }))
  }
  return (
    <button type="button" className={styles.button} onClick={saveCsv}>
      <Icon name="download" size={16} />
      {t('eventTable.csv')}
    </button>
  )
}

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken hold of the file by the next task.
  setTimeout(() => URL.revokeObjectURL(address))
}
