import { useRef, type ToggleEvent } from 'react'
import { centuriesIn } from '#core/dates/centuries.ts'
import type { DaySpan } from '#core/dates/julianDay.ts'
import { useWords } from '#i18n/words.ts'
import { useAppState, useSession } from '#state/StoreContext.ts'
import { Mark } from '#ui/Mark.tsx'
import { centuryName } from './centuryName.ts'
import { jumpTo } from './glide.ts'
import { PRESETS_ID } from './presetsId.ts'
import { Prose } from './Prose.tsx'
import { focusTimeline } from './timelineFocus.ts'
import styles from './Presets.module.css'

/** Centuries and periods to go to: a popover that the head of the ribbon opens. */
export function Presets() {
  const { t, wording } = useWords()
  const { store } = useSession()
  const { home, periods } = useAppState((s) => s.corpus)
  const titles = useAppState((s) => s.titles.periods)
  const box = useRef<HTMLDivElement>(null)

  const goTo = (days: DaySpan) => {
    focusTimeline()
    box.current?.hidePopover()
    jumpTo(store, days)
  }

  return (
    <div
      ref={box}
      id={PRESETS_ID}
      popover="auto"
      role="group"
      aria-label={t('presets.label')}
      className={styles.presets}
      onBeforeToggle={placeUnderButton}
    >
      <ul aria-label={t('presets.centuries')} className={styles.centuries}>
        {centuriesIn(home).map(({ first, days }) => (
          <li key={first}>
            <button type="button" onClick={() => goTo(days)}>
              {centuryName(wording, first)}
            </button>
          </li>
        ))}
      </ul>
      <ul aria-label={t('timeline.periods')} className={styles.periods}>
        {periods.map(({ id, relation, time: { days } }) => (
          <li key={id} className={relation}>
            <button type="button" onClick={() => goTo(days)}>
              <Mark relation={relation} />
              <span>
                <Prose text={titles[id]?.title ?? id} language={titles[id]?.language} />
              </span>
              <small>{wording.years({ start: days.start, end: days.end + 1 })}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Popovers stand in the middle of the window unless they are told where. */
function placeUnderButton({ currentTarget, newState }: ToggleEvent<HTMLElement>): void {
  if (newState !== 'open') return
  const button = document.querySelector(`[popovertarget="${currentTarget.id}"]`)
  const { left = 0, bottom = 0 } = button?.getBoundingClientRect() ?? {}
  currentTarget.style.setProperty('--left', `${left}px`)
  currentTarget.style.setProperty('--top', `${bottom}px`)
}
