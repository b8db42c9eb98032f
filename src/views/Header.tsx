import { useWords } from '#i18n/words.ts'
import { useAppState } from '#state/StoreContext.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { LanguageMenu } from './LanguageMenu.tsx'
import { LayoutSwitch } from './LayoutSwitch.tsx'
import { Prose } from './Prose.tsx'
import { SearchBox } from './SearchBox.tsx'
import { ThemeToggle } from './ThemeToggle.tsx'
import styles from './Header.module.css'

type Props = { readonly onKeys: () => void; readonly onPrint: () => void }

export function Header({ onKeys, onPrint }: Props) {
  const { t } = useWords()
  const title = useAppState((s) => s.titles.title)
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>
        <Prose text={title} />
      </h1>
      <LayoutSwitch />
      <SearchBox />
      <div className={styles.actions}>
        <LanguageMenu />
        <ThemeToggle />
        <span className={styles.roomyOnly}>
          <IconButton icon="print" label={t('print.title')} onClick={onPrint} />
        </span>
        <span className={styles.wideOnly}>
          <IconButton icon="keyboard" label={t('header.keys')} onClick={onKeys} />
        </span>
      </div>
    </header>
  )
}
