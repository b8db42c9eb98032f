import { selectFound, selectHits, selectTypedDate } from '#state/selectors.ts'
import { useAppState, useSession } from '#state/StoreContext.ts'
import { jumpTo } from './glide.ts'
import { openEvent } from './openEvent.ts'
import { focusTimeline } from './timelineFocus.ts'

/** How many hits are listed to jump to; the time line shows all. */
const LISTED = 8

/** What the list under the search offers: the date that was typed, then the best hits. `putAway` puts the list away. */
export function useSearchChoices(putAway: () => void) {
  const { store } = useSession()
  const hits = useAppState(selectHits)
  const total = useAppState((s) => selectFound(s)?.count ?? 0)
  const date = useAppState(selectTypedDate)
  const { setQuery } = useAppState((s) => s.actions)
  const listed = hits.slice(0, LISTED)

  const open = (id: string) => {
    putAway()
    openEvent(store, id)
  }
  const goToDate = () => {
    if (date === null) return
    putAway()
    setQuery('') // before the jump, so that Back does not lead to the search
    jumpTo(store, date.days)
    focusTimeline()
  }
  return {
    date: date?.date ?? null,
    listed,
    total,
    open,
    goToDate,
    /** What choosing each does, in the order of the list. */
    acts: [...(date === null ? [] : [goToDate]), ...listed.map((id) => () => open(id))],
  }
}
