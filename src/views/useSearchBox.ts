import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { useAppState, useSession } from '#state/StoreContext.ts'
import { isInComposition, listenForShortcuts } from './shortcuts.ts'
import { useSearchChoices } from './useSearchChoices.ts'

/** What the search box does: a combobox whose text is the page's query. */
export function useSearchBox() {
  const { store, loadSearch } = useSession()
  const query = useAppState((s) => s.query)
  const isLoaded = useAppState((s) => s.search !== null)
  const { setQuery } = useAppState((s) => s.actions)
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  const { acts: choices, ...list } = useSearchChoices(() => setOpen(false))
  const isListShown = isOpen && query.trim() !== ''

  useEffect(() => {
    if (query !== '' && !isLoaded) void loadSearch()
  }, [query, isLoaded, loadSearch])

  // The slash goes to the search from anywhere but another field.
  useEffect(() => {
    const goToSearch = () => {
      input.current?.focus()
      input.current?.select()
    }
    return listenForShortcuts(store, { '/': goToSearch })
  }, [store])

  const move = (by: 1 | -1) => {
    setOpen(true)
    setActive(Math.max(-1, Math.min(choices.length - 1, active + by)))
  }
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => (choices[active] ?? choices[0])?.(),
    Escape: () => {
      if (isListShown) setOpen(false)
      else setQuery('')
    },
  }

  return {
    ...list,
    input,
    query,
    active,
    isListShown,
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
      const act = isInComposition(event.nativeEvent) ? undefined : acts[event.key]
      if (act === undefined) return
      event.preventDefault()
      event.stopPropagation()
      act()
    },
  }
}
