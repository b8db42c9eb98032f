import { languageEntry } from '#core/corpus/languages.ts'
import { INTERFACE_LANGUAGES } from '#i18n/i18n.ts'
import styles from './BootFailure.module.css'

/**
 * What a reader sees when neither words nor record could be loaded. It cannot
 * ask for words, so it says the same in each language.
 */
export function BootFailure({ detail }: { readonly detail: string }) {
  return (
    <main className={styles.failure}>
      <h1>Kyakhta</h1>
      {INTERFACE_LANGUAGES.map((language) => (
        <p key={language} lang={language}>
          {languageEntry(language).failure}
        </p>
      ))}
      <button type="button" onClick={() => location.reload()}>
        ↻
      </button>
      <pre lang="en">{detail}</pre>
    </main>
  )
}
