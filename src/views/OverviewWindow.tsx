import { useEffect, useRef, type PointerEvent } from 'react'
import { lengthOf, type Stretch } from '#core/dates/julianDay.ts'
import { useWords } from '#i18n/words.ts'
import { viewOf } from '#state/store.ts'
import { useSession } from '#state/StoreContext.ts'
import { glideTo } from './glide.ts'
import { dragged, moved, stepOf, yearOf, type Grip } from './overviewMoves.ts'
import styles from './OverviewWindow.module.css'

const GRIPS: readonly Grip[] = ['window', 'from', 'to']

/**
 * The window on what the screen shows, and its two edges: three sliders, by
 * pointer and by keyboard. Written to the page outside React, since it moves in
 * every frame of a pan.
 */
export function OverviewWindow({ limits }: { readonly limits: Stretch }) {
  const { t, wording } = useWords()
  const { store } = useSession()
  const frame = useRef<HTMLDivElement>(null)
  const grab = useRef<{ grip: Grip; x: number; view: Stretch } | null>(null)

  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const write = () => {
      const view = viewOf(store.getState())
      element.style.setProperty('--from', `${share(view.start, limits) * 100}%`)
      element.style.setProperty('--to', `${share(view.end, limits) * 100}%`)
      for (const grip of GRIPS) {
        const slider = element.querySelector(`[data-grip="${grip}"]`)
        slider?.setAttribute('aria-valuenow', String(yearOf(view, grip)))
        const words = grip === 'window' ? wording.years(view) : wording.year(grip === 'from' ? view.start : view.end - 1)
        slider?.setAttribute('aria-valuetext', words)
      }
    }
    write()
    return store.subscribe((state, before) => {
      if (viewOf(state) !== viewOf(before)) write()
    })
  }, [store, limits, wording])

  const daysPerPixel = () => lengthOf(limits) / (frame.current?.clientWidth ?? 1)
  const { setView } = store.getState().actions

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    const grip = GRIPS.find((one) => one === (event.target as HTMLElement).dataset['grip'])
    event.preventDefault()
    if (grip === undefined) {
      const box = event.currentTarget.getBoundingClientRect()
      jumpTo(limits.start + (event.clientX - box.left) * daysPerPixel())
      return
    }
    ;(event.target as HTMLElement).focus({ preventScroll: true })
    event.currentTarget.setPointerCapture(event.pointerId)
    grab.current = { grip, x: event.clientX, view: viewOf(store.getState()) }
  }
  const onPointerMove = ({ clientX }: PointerEvent) => {
    if (grab.current === null) return
    const { grip, x, view } = grab.current
    setView(dragged(view, grip, (clientX - x) * daysPerPixel(), limits))
  }
  const release = () => {
    grab.current = null
  }
  const jumpTo = (day: number) => {
    const half = lengthOf(viewOf(store.getState())) / 2
    glideTo(store, { start: day - half, end: day + half })
  }

  const slider = (grip: Grip) => ({
    role: 'slider',
    tabIndex: 0,
    'data-grip': grip,
    'aria-label': t(`overview.${grip}`),
    'aria-valuemin': yearOf(limits, 'from'),
    'aria-valuemax': yearOf(limits, 'to'),
    'aria-valuenow': yearOf(viewOf(store.getState()), grip),
    onKeyDown: (event: React.KeyboardEvent) => {
      const step = stepOf(event.key, event.shiftKey)
      if (step === null) return
      event.preventDefault()
      setView(moved(viewOf(store.getState()), grip, step, limits))
    },
  })

  return (
    <div
      ref={frame}
      className={styles.track}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
    >
      <div className={`${styles.shade} ${styles.before}`} />
      <div className={`${styles.shade} ${styles.after}`} />
      <div className={styles.window} {...slider('window')} />
      <div className={`${styles.edge} ${styles.from}`} {...slider('from')} />
      <div className={`${styles.edge} ${styles.to}`} {...slider('to')} />
    </div>
  )
}

function share(day: number, limits: Stretch): number {
  return (day - limits.start) / lengthOf(limits)
}
