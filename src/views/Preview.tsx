import { useLayoutEffect, useRef } from 'react'
import { useWords } from '#i18n/words.ts'
import { useAppState } from '#state/StoreContext.ts'
import { Mark } from '#ui/Mark.tsx'
import styles from './Preview.module.css'

export type Previewed = { readonly id: string; readonly anchor: Element }

const GAP = 8

/** Date, state and whole title of the event under the pointer or the keyboard. */
export function Preview({ id, anchor }: Previewed) {
  const { t, wording } = useWords()
  const event = useAppState((s) => s.corpus.byId.get(id))
  const title = useAppState((s) => s.titles.events[id])
  const box = useRef<HTMLDivElement>(null)

  // After every render: another title, or another language, is of another size.
  useLayoutEffect(() => {
    const element = box.current
    const parent = element?.offsetParent
    if (element === null || !(parent instanceof HTMLElement)) return
    const host = parent.getBoundingClientRect()
    const target = anchor.getBoundingClientRect()
    const { offsetWidth: width, offsetHeight: height } = element
    const left = Math.min(Math.max(target.left - host.left, GAP), host.width - width - GAP)
    const below = target.bottom - host.top + GAP
    const top = below + height < host.height ? below : target.top - host.top - height - GAP
    element.style.transform = `translate(${left}px, ${top}px)`
  })

  if (event === undefined || title === undefined) return null
  return (
    <div ref={box} role="tooltip" className={`${styles.preview} ${event.relation}`}>
      <p className={styles.meta}>
        <Mark relation={event.relation} />
        {wording.date(event.date, event.end)}
        <span>
          {t(`relation.${event.relation}`)} · {t(`track.${event.track}`)}
        </span>
      </p>
      <p className={styles.title}>{title.title}</p>
    </div>
  )
}
