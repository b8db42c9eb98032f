import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useWords } from '#i18n/words.ts'
import { selectHits } from '#state/selectors.ts'
import { useAppState, useSession } from '#state/StoreContext.ts'
import { Icon } from '#ui/Icon.tsx'
import { reveal } from './glide.ts'
import { SearchResults } from './SearchResults.tsx'
import styles from './SearchBox.module.css'

/** How many hits are listed to jump to; the time line shows all. */
const LISTED = 8

/** Search as you type: the hits filter the page, and the first ones can be jumped to. */
export function SearchBox() {
  const { t } = useWords()
  const { store, loadSearch } = useSession()
  const query = useAppState((s) => s.query)
  const hits = useAppState(selectHits)
  const isLoaded = useAppState((s) => s.search !== null)
  const { setQuery, select } = useAppState((s) => s.actions)
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  const box = useRef<HTMLElement>(null)
  const listId = useId()
  const listed = hits.slice(0, LISTED)
  const isListShown = isOpen && query.trim() !== ''

  useEffect(() => {
    if (query !== '' && !isLoaded) void loadSearch()
  }, [query, isLoaded, loadSearch])

  useEffect(() => focusOnSlash(input), [])

  const open = (id: string) => {
    select(id)
    setOpen(false)
    const day = store.getState().corpus.byId.get(id)?.time.days.start
    if (day !== undefined) reveal(store, day)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const chosen = listed[active] ?? listed[0]
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const by = event.key === 'ArrowDown' ? 1 : -1
      setActive(Math.max(-1, Math.min(listed.length - 1, active + by)))
    } else if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault()
      open(chosen)
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      if (isListShown) setOpen(false)
      else setQuery('')
    }
  }

  return (
    <search
      ref={box}
      className={styles.search}
      onBlur={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && box.current?.contains(relatedTarget) === true)) setOpen(false)
      }}
    >
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={t('search.label')}
        aria-expanded={isListShown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 && isListShown ? `${listId}-${active}` : undefined}
        placeholder={t('search.placeholder')}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={query}
        onFocus={() => {
          setOpen(true)
          void loadSearch()
        }}
        onChange={({ target }) => {
          setQuery(target.value)
          setActive(-1)
          setOpen(true)
        }}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <button
          type="button"
          className={styles.clear}
          aria-label={t('search.clear')}
          onClick={() => {
            setQuery('')
            input.current?.focus()
          }}
        >
          <Icon name="close" size={16} />
        </button>
      )}
      {isListShown && (
        <SearchResults id={listId} ids={listed} total={hits.length} active={active} onOpen={open} />
      )}
    </search>
  )
}

/** The slash goes to the search from anywhere but another field. */
function focusOnSlash(input: { readonly current: HTMLInputElement | null }): () => void {
  const onKey = (event: globalThis.KeyboardEvent) => {
    const isTyping = event.target instanceof Element && event.target.matches('input, select, textarea')
    if (event.key !== '/' || isTyping || event.isComposing || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    input.current?.focus()
    input.current?.select()
  }
  addEventListener('keydown', onKey)
  return () => removeEventListener('keydown', onKey)
}
