import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { selectHits } from '#state/selectors.ts'
import { useAppState, useSession } from '#state/StoreContext.ts'
import { reveal } from './glide.ts'

/** How many hits are listed to jump to; the time line shows all. */
const LISTED = 8

/** What the search box does: a combobox whose text is the page's query. */
export function useSearchBox() {
  const { store, loadSearch } = useSession()
  const query = useAppState((s) => s.query)
  const hits = useAppState(selectHits)
  const isLoaded = useAppState((s) => s.search !== null)
  const { setQuery, select } = useAppState((s) => s.actions)
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
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
  const go = (by: 1 | -1) => {
    setOpen(true)
    setActive(Math.max(-1, Math.min(listed.length - 1, active + by)))
  }
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => go(1),
    ArrowUp: () => go(-1),
    Enter: () => {
      const chosen = listed[active] ?? listed[0]
      if (chosen !== undefined) open(chosen)
    },
    Escape: () => {
      if (isListShown) setOpen(false)
      else setQuery('')
    },
  }

  return {
    input,
    query,
    listed,
    total: hits.length,
    active,
    isListShown,
    open,
    type: (text: string) => {
      setQuery(text)
      setActive(-1)
      setOpen(true)
    },
    clear: () => {
      setQuery('')
      input.current?.focus()
    },
    onFocus: () => {
      setOpen(true)
      void loadSearch()
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (!currentTarget.contains(relatedTarget)) setOpen(false)
    },
    onKeyDown: (event: KeyboardEvent) => {
      const act = event.nativeEvent.isComposing ? undefined : acts[event.key]
      if (act === undefined) return
      event.preventDefault()
      event.stopPropagation()
      act()
    },
  }
}

/** The slash goes to the search from anywhere but another field. */
function focusOnSlash(input: { readonly current: HTMLInputElement | null }): () => void {
  const onKey = (event: globalThis.KeyboardEvent) => {
    const isTyping =
      event.target instanceof Element && event.target.matches('input, select, textarea')
    if (event.key !== '/' || isTyping || event.isComposing || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    input.current?.focus()
    input.current?.select()
  }
  addEventListener('keydown', onKey)
  return () => removeEventListener('keydown', onKey)
}
