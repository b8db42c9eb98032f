import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react'
import type { PlacedEvent } from '#core/corpus/corpus.ts'
import { useAppState } from '#state/StoreContext.ts'
import { DEFAULT_SHARED } from '#state/store.ts'
import { layoutOf } from '#state/layout.ts'
import { toSearch } from '#state/urlState.ts'
import { bringIntoSight, entryAt, entryClick, entryKey, linkTo } from './entryKeys.ts'
import { useFocusReturn } from './useFocusReturn.ts'
import { useStopInSight } from './useStopInSight.ts'

/**
 * What the entries of a list and the rows of a table have in common: one tab
 * stop, which the arrow keys move; a click or Enter opens; what is open is
 * brought into sight. `events` in the order in which they stand.
 */
export function useEntries(box: RefObject<HTMLElement | null>, events: readonly PlacedEvent[]) {
  const ids = useMemo(() => events.map(({ id }) => id), [events])
  const { select, focus } = useAppState((s) => s.actions)
  const selectedId = useAppState((s) => s.selectedId)
  const focusedId = useAppState((s) => s.focusedId)
  const hrefOf = useHref()
  /** Where the keyboard is to go, a new object each time. */
  const [goal, setGoal] = useState<{ readonly id: string } | null>(null)
  const known = useMemo(() => new Set(ids), [ids])
  const stopId = focusedId !== null && known.has(focusedId) ? focusedId : (ids[0] ?? null)

  const goTo = useCallback((id: string) => setGoal({ id }), [])
  useFocusReturn(goTo)
  useStopInSight(box)
  useLayoutEffect(() => {
    const link = linkTo(box.current, goal?.id ?? null)
    link?.focus({ preventScroll: true })
    bringIntoSight(link)
  }, [box, goal])

  return {
    ids,
    selectedId,
    stopId,
    /** What has to be in the document besides what is near the screen. */
    wanted: [goal?.id ?? null, selectedId, stopId],
    hrefOf,
    handlers: {
      onClick: (event: MouseEvent) => {
        const id = entryClick(event)
        if (id !== null) select(id)
      },
      onKeyDown: (event: KeyboardEvent) => {
        const id = entryKey(ids, event)
        if (id !== null) goTo(id)
      },
      onFocus: ({ target }: FocusEvent) => {
        const id = entryAt(target)
        if (id !== null) focus(id)
      },
    },
  }
}

export type Entries = ReturnType<typeof useEntries>

/** The link of an event by itself, in this layout, on the page of this language. */
function useHref(): (id: string) => string {
  const corpusUrl = useAppState((s) => s.corpusUrl)
  const layout = useAppState(layoutOf)
  return useCallback(
    (id) => toSearch({ ...DEFAULT_SHARED, layout, corpusUrl, selectedId: id }),
    [layout, corpusUrl],
  )
}
