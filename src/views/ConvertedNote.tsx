import { useWords } from '#i18n/words.ts'
import { useAppState } from '#state/StoreContext.ts'

/** That the texts on the screen were converted. Not spoken with every count: the menu of languages and the open event say it. */
export function ConvertedNote() {
  const { t } = useWords()
  const isConverted = useAppState((s) => s.titles.convertedFrom !== undefined)
  return isConverted ? <span aria-hidden="true">{t('header.converted')}</span> : null
}
