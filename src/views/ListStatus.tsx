import { useCallback } from 'react'
import { useWords } from '#i18n/words.ts'
import type { AppState } from '#state/store.ts'
import { ConvertedNote } from './ConvertedNote.tsx'
import { useAtRest } from './useAtRest.ts'
import styles from './StatusLine.module.css'

type Props = {
  /** The events in the order in which they stand. */
  readonly ids: readonly string[]
  /** What stands before; of a list that goes by time, the years on the screen. */
  readonly order?: string
}

/** Where in the list the keyboard is, and how many events there are; spoken once the list rests. */
export function ListStatus({ ids, order }: Props) {
  const { t, wording } = useWords()
  const still = useAtRest(
    useCallback(
      ({ sight, focusedId }: AppState) => ({
        sight,
        n: focusedId === null ? 0 : ids.indexOf(focusedId) + 1,
      }),
      [ids],
    ),
  )
  if (still === null) return <output className={styles.line} />
  return (
    <output className={styles.line}>
      <span>{order ?? (still.sight !== null && ids.length > 0 && wording.years(still.sight))}</span>
      <ConvertedNote />
      <span>
        {still.n > 0
          ? t('timeline.position', { n: still.n, total: ids.length })
          : t('filter.all', { count: ids.length })}
      </span>
    </output>
  )
}
