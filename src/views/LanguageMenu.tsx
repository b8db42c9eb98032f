import { useWords } from '#i18n/words.ts'
import { useSession } from '#state/StoreContext.ts'
import styles from './LanguageMenu.module.css'

/** The languages side by side, each by its own name. */
export function LanguageMenu() {
  const { language: current, t } = useWords()
  const { offeredLanguages, switchLanguage } = useSession()
  return (
    <div role="group" aria-label={t('header.language')} className={styles.menu}>
      {offeredLanguages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-current={language === current ? 'true' : undefined}
          onClick={() => void switchLanguage(language)}
        >
          <span className={styles.name}>{AUTONYMS[language]}</span>
          <span className={styles.short} aria-hidden="true">
            {SHORT[language]}
          </span>
        </button>
      ))}
    </div>
  )
}

/** What each language calls itself; the same words on every page. */
const AUTONYMS = {
  'zh-Hant': '繁體',
  'zh-Hans': '简体',
  'zh-Hant-HK': '繁體（香港）',
  en: 'English',
  ru: 'Русский',
} as const

/** The same where there is little room. */
const SHORT = { 'zh-Hant': '繁', 'zh-Hans': '简', 'zh-Hant-HK': '港', en: 'EN', ru: 'РУ' } as const
