import type { Language } from '#core/corpus/terms.ts'
import { languageEntry } from '#core/corpus/languages.ts'
import { pageOf } from '#state/address.ts'
import styles from './HomePage.module.css'

type Props = { readonly pages: readonly { readonly language: Language; readonly title: string }[] }

/** Leads readers without scripts, whose language nobody asked for, to the page of theirs. */
export function HomePage({ pages }: Props) {
  return (
    <main className={styles.page}>
      <h1>Kyakhta</h1>
      <ul>
        {pages.map(({ language, title }) => (
          <li key={language} lang={language}>
            <a href={`./${pageOf(language)}`} hrefLang={language}>
              {title}
            </a>
            <span>{languageEntry(language).name}</span>
          </li>
        ))}
      </ul>
    </main>
  )
}
