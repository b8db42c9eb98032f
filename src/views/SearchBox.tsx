import { useId } from 'react'
import { useWords } from '#i18n/words.ts'
import { Icon } from '#ui/Icon.tsx'
import { SearchResults } from './SearchResults.tsx'
import { useSearchBox } from './useSearchBox.ts'
import styles from './SearchBox.module.css'

/** Search as you type: the hits filter the page, and the first ones can be jumped to. */
export function SearchBox() {
  const { t } = useWords()
  const { input, ...box } = useSearchBox()
  const listId = useId()
  const activeId = box.isListShown && box.active >= 0 ? `${listId}-${box.active}` : undefined

  return (
    <search className={styles.search} onBlur={box.onBlur}>
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={t('search.label')}
        aria-expanded={box.isListShown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={activeId}
        placeholder={t('search.placeholder')}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={box.query}
        onFocus={box.onFocus}
        onChange={({ target }) => box.type(target.value)}
        onKeyDown={box.onKeyDown}
      />
      {box.query !== '' && (
        <button
          type="button"
          className={styles.clear}
          aria-label={t('search.clear')}
          onClick={box.clear}
        >
          <Icon name="close" size={16} />
        </button>
      )}
      {box.isListShown && (
        <SearchResults
          id={listId}
          date={box.date}
          ids={box.listed}
          total={box.total}
          active={box.active}
          onGoTo={box.goToDate}
          onOpen={box.open}
        />
      )}
    </search>
  )
}
