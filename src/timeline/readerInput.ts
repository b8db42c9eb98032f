import type { WidgetEvents } from './widget.ts'

/** Farther than this between press and release, and it was a drag. */
const CLICK_SLOP = 6
/** How long the pointer rests before a preview shows, in ms. */
const PREVIEW_DELAY = 300

/** Reports clicks, rests and focus on the items inside `mount`; returns what stops it. */
export function listenToReader(mount: HTMLElement, events: WidgetEvents): () => void {
  const listening = new AbortController()
  const { signal } = listening
  let pressed: { x: number; y: number } | null = null
  let rest: ReturnType<typeof setTimeout> | undefined

  const preview = (button: HTMLElement | null, delay: number) => {
    clearTimeout(rest)
    rest = setTimeout(() => events.onPreview(button?.dataset['eventId'] ?? null, button), delay)
  }

  mount.addEventListener(
    'pointerdown',
    ({ clientX, clientY }) => {
      pressed = { x: clientX, y: clientY }
      preview(null, 0)
    },
    { signal },
  )

  mount.addEventListener(
    'click',
    ({ target, clientX, clientY, detail }) => {
      const button = buttonAt(target)
      const isDrag =
        detail > 0 &&
        pressed !== null &&
        Math.hypot(clientX - pressed.x, clientY - pressed.y) > CLICK_SLOP
      if (button === null || isDrag) return
      button.focus({ preventScroll: true })
      events.onSelect(button.dataset['eventId'] ?? '')
    },
    { signal },
  )

  mount.addEventListener(
    'pointerover',
    ({ target, pointerType }) => {
      if (pointerType === 'mouse') preview(buttonAt(target), PREVIEW_DELAY)
    },
    { signal },
  )
  mount.addEventListener('pointerleave', () => preview(null, 0), { signal })

  mount.addEventListener(
    'focusin',
    ({ target }) => {
      const button = buttonAt(target)
      if (button === null) return
      events.onFocus(button.dataset['eventId'] ?? '')
      if (button.matches(':focus-visible')) preview(button, PREVIEW_DELAY)
    },
    { signal },
  )
  mount.addEventListener('focusout', () => preview(null, 0), { signal })

  mount.addEventListener(
    'wheel',
    ({ ctrlKey, metaKey, shiftKey, deltaX, deltaY }) => {
      const isPlain = !ctrlKey && !metaKey && !shiftKey && Math.abs(deltaY) > Math.abs(deltaX)
      if (isPlain && !canScroll(mount)) events.onIdleWheel()
    },
    { signal, passive: true },
  )

  return () => {
    clearTimeout(rest)
    listening.abort()
  }
}

function buttonAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.event-button') : null
}

function canScroll(mount: HTMLElement): boolean {
  const panel = mount.querySelector('.vis-panel.vis-center')
  const content = mount.querySelector('.vis-panel.vis-center > .vis-content')
  return panel !== null && content !== null && content.scrollHeight > panel.clientHeight + 1
}
