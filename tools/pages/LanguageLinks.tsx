import type { Language } from '#core/corpus/terms.ts'
import { languageEntry } from '#core/corpus/languages.ts'
import { useWords } from '#i18n/words.ts'
import { pageOf } from '#state/address.ts'
import styles from './LanguageLinks.module.css'

/** From the page of a language to those of all, each by its own name. */
export function LanguageLinks({ languages }: { readonly languages: readonly Language[] }) {
  const { language: current, t } = useWords()
  return (
    <nav aria-label={t('header.language')}>
      <ul className={styles.languages}>
        {languages.map((language) => (
          <li key={language}>
            <a
              href={`../${pageOf(language)}`}
              lang={language}
              hrefLang={language}
              aria-current={language === current ? 'page' : undefined}
            >
              {languageEntry(language).name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
