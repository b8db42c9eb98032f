import { useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import type { Stretch } from '#core/dates/julianDay.ts'
import type { Strip } from '#core/lod/strip.ts'
import { useWords } from '#i18n/words.ts'
import { useSession } from '#state/StoreContext.ts'
import { shownOf } from '#state/store.ts'
import { movableOf, moved, stepOf, yearOf, type Grip } from './overviewMoves.ts'
import { useOverviewDrag } from './useOverviewDrag.ts'
import styles from './OverviewWindow.module.css'

type Props = {
  readonly limits: Stretch
  readonly strip: Strip
  /** What can be moved: of a list only the whole window, since its length is that of its entries. */
  readonly grips: readonly Grip[]
}

const CLASSES: Readonly<Record<Grip, string>> = {
  window: `${styles.window}`,
  from: `${styles.edge} ${styles.from}`,
  to: `${styles.edge} ${styles.to}`,
}

/**
 * The window on what the screen shows, and its two edges: three sliders, by
 * pointer and by keyboard. Written to the page outside React, since it moves in
 * every frame of a pan.
 */
export function OverviewWindow({ limits, strip, grips }: Props) {
  const { t, wording } = useWords()
  const { store } = useSession()
  const track = useRef<HTMLDivElement>(null)
  const drag = useOverviewDrag(limits, strip)

  // Before it is painted: the window would be seen to jump into its place.
  useLayoutEffect(() => {
    const element = track.current
    if (element === null) return
    const write = () => {
      const view = shownOf(store.getState())
      element.style.setProperty('--from', percent(strip.placeOf(view.start)))
      element.style.setProperty('--to', percent(strip.placeOf(view.end)))
      const spoken = {
        window: wording.years(view),
        from: wording.year(view.start),
        to: wording.year(view.end - 1),
      }
      for (const grip of grips) {
        const slider = element.querySelector(`[data-grip="${grip}"]`)
        slider?.setAttribute('aria-valuenow', String(yearOf(view, grip)))
        slider?.setAttribute('aria-valuetext', spoken[grip])
      }
    }
    write()
    return store.subscribe((state, before) => {
      if (shownOf(state) !== shownOf(before)) write()
    })
  }, [store, strip, grips, wording])

  const onKeyDown = (event: KeyboardEvent, grip: Grip) => {
    const years = stepOf(event.key, event.shiftKey)
    if (years === null) return
    event.preventDefault()
    const { actions } = store.getState()
    actions.setView(moved(movableOf(store.getState()), grip, years, limits))
  }

  return (
    <div ref={track} className={styles.track} {...drag}>
      <div className={`${styles.shade} ${styles.before}`} />
      <div className={`${styles.shade} ${styles.after}`} />
      {grips.map((grip) => (
        <div
          key={grip}
          className={CLASSES[grip]}
          data-alone={grips.length === 1 ? '' : undefined}
          role="slider"
          tabIndex={0}
          data-grip={grip}
          aria-label={t(`overview.${grip}`)}
          aria-valuemin={yearOf(limits, 'from')}
          aria-valuemax={yearOf(limits, 'to')}
          aria-valuenow={yearOf(shownOf(store.getState()), grip)}
          onKeyDown={(event) => onKeyDown(event, grip)}
        />
      ))}
    </div>
  )
}

function percent(place: number): string {
  return `${place * 100}%`
}
