import type { CountLabels } from './countLabels.ts'
import { bandAt, buttonAt, eventAt, rulerAt, rulerToggleAt } from './drawnAt.ts'
import type { Previewed, WidgetEvents } from './widget.ts'

type Point = { readonly clientX: number; readonly clientY: number }

/** Farther than this between press and release, and it was a drag. */
const CLICK_SLOP = 6
/** How long the pointer rests before a preview shows, in ms. */
const PREVIEW_DELAY = 300

/** What is drawn in the lanes besides events: the counts of hidden ones, and which day lies where on the screen; null beside the lanes. */
type Drawn = {
  readonly counts: CountLabels
  readonly dayAt: (clientX: number) => number | null
}

/** Reports clicks, rests and focus on the items inside `mount`; returns what stops it. */
export function listenToReader(
  mount: HTMLElement,
  events: WidgetEvents,
  { counts, dayAt }: Drawn,
): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const stopResting = listenForRests(mount, events, signal)
  listenForClicks(mount, events, counts, signal)
  mount.addEventListener(
    'dblclick',
    ({ target, clientX, shiftKey }) => {
      const day = dayAt(clientX)
      const isOnSomething = target instanceof Element && target.closest('button, .band') !== null
      if (day !== null && !isOnSomething) events.onZoomAt(day, shiftKey ? 'out' : 'in')
    },
    { signal },
  )
  mount.addEventListener(
    'wheel',
    ({ ctrlKey, metaKey, shiftKey, deltaX, deltaY }) => {
      const isPlain = !ctrlKey && !metaKey && !shiftKey && Math.abs(deltaY) > Math.abs(deltaX)
      if (isPlain && !canScroll(mount)) events.onIdleWheel()
    },
    { signal, passive: true },
  )
  return () => {
    stopResting()
    listening.abort()
  }
}

/** The end of a drag is no click. */
function listenForClicks(
  mount: HTMLElement,
  events: WidgetEvents,
  counts: CountLabels,
  signal: AbortSignal,
): void {
  let pressed: Point | null = null
  mount.addEventListener(
    'pointerdown',
    ({ clientX, clientY }) => {
      pressed = { clientX, clientY }
    },
    { signal },
  )
  mount.addEventListener(
    'pointermove',
    (move) => {
      if (move.buttons === 0 || !isDrag(pressed, move)) return
      mount.classList.add('dragged')
      // While a drag goes on the browser need not look for what lies under the pointer.
      if (!mount.hasPointerCapture(move.pointerId)) mount.setPointerCapture(move.pointerId)
    },
    { signal, passive: true },
  )
  for (const end of ['pointerup', 'pointercancel'] as const) {
    globalThis.addEventListener(end, () => mount.classList.remove('dragged'), { signal })
  }
  mount.addEventListener(
    'click',
    (click) => {
      if (click.detail > 0 && isDrag(pressed, click)) return
      const count = counts.countAt(click.target)
      if (count !== undefined) events.onOpenCount(count)
      const band = bandAt(click.target)
      if (band !== null) events.onSelectBand(band.id)
      const button = buttonAt(click.target) ?? rulerToggleAt(click.target)
      if (button === null) return
      button.focus({ preventScroll: true })
      const { eventId } = button.dataset
      if (eventId === undefined) events.onToggleRulers()
      else events.onSelect(eventId)
    },
    { signal },
  )
}

/** A pointer or the keyboard that rests on something. Returns what forgets the one that rests now. */
function listenForRests(mount: HTMLElement, events: WidgetEvents, signal: AbortSignal): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined
  const preview = (previewed: Previewed | null, delay: number) => {
    clearTimeout(rest)
    rest = setTimeout(() => events.onPreview(previewed), delay)
  }
  mount.addEventListener('pointerdown', () => preview(null, 0), { signal })
  mount.addEventListener(
    'pointerover',
    ({ target, pointerType }) => {
      if (pointerType !== 'mouse') return
      preview(eventAt(target) ?? rulerAt(target) ?? bandAt(target), PREVIEW_DELAY)
    },
    { signal },
  )
  // Time to reach what is previewed, which lies over the time line.
  mount.addEventListener('pointerleave', () => preview(null, PREVIEW_DELAY), { signal })
  mount.addEventListener(
    'focusin',
    ({ target }) => {
      const button = buttonAt(target)
      if (button === null) return
      events.onFocus(button.dataset['eventId'] ?? '')
      if (button.matches(':focus-visible')) preview(eventAt(button), PREVIEW_DELAY)
    },
    { signal },
  )
  mount.addEventListener('focusout', () => preview(null, 0), { signal })
  return () => clearTimeout(rest)
}

function isDrag(pressed: Point | null, { clientX, clientY }: Point): boolean {
  return (
    pressed !== null &&
    Math.hypot(clientX - pressed.clientX, clientY - pressed.clientY) > CLICK_SLOP
  )
}

function canScroll(mount: HTMLElement): boolean {
  const panel = mount.querySelector('.vis-panel.vis-center')
  const content = mount.querySelector('.vis-panel.vis-center > .vis-content')
  return panel !== null && content !== null && content.scrollHeight > panel.clientHeight + 1
}
