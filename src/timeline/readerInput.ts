import type { Previewed, WidgetEvents } from './widget.ts'

type Point = { readonly clientX: number; readonly clientY: number }

/** Farther than this between press and release, and it was a drag. */
const CLICK_SLOP = 6
/** How long the pointer rests before a preview shows, in ms. */
const PREVIEW_DELAY = 300

/** Reports clicks, rests and focus on the items inside `mount`; returns what stops it. */
export function listenToReader(mount: HTMLElement, events: WidgetEvents): () => void {
  const listening = new AbortController()
  const { signal } = listening
  let pressed: Point | null = null
  let rest: ReturnType<typeof setTimeout> | undefined

  const preview = (previewed: Previewed | null, delay: number) => {
    clearTimeout(rest)
    rest = setTimeout(() => events.onPreview(previewed), delay)
  }

  mount.addEventListener(
    'pointerdown',
    ({ clientX, clientY }) => {
      pressed = { clientX, clientY }
      preview(null, 0)
    },
    { signal },
  )
  // While a drag goes on the browser need not look for what lies under the pointer.
  mount.addEventListener(
    'pointermove',
    (move) => {
      if (move.buttons > 0 && isDrag(pressed, move)) mount.classList.add('dragged')
    },
    { signal, passive: true },
  )
  for (const end of ['pointerup', 'pointercancel'] as const) {
    globalThis.addEventListener(end, () => mount.classList.remove('dragged'), { signal })
  }

  mount.addEventListener(
    'click',
    (click) => {
      const button = buttonAt(click.target) ?? rulerToggleAt(click.target)
      if (button === null || (click.detail > 0 && isDrag(pressed, click))) return
      button.focus({ preventScroll: true })
      const { eventId } = button.dataset
      if (eventId === undefined) events.onToggleRulers()
      else events.onSelect(eventId)
    },
    { signal },
  )

  mount.addEventListener(
    'pointerover',
    ({ target, pointerType }) => {
      if (pointerType === 'mouse') preview(eventAt(target) ?? rulerAt(target), PREVIEW_DELAY)
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
      if (button.matches(':focus-visible')) preview(eventAt(button), PREVIEW_DELAY)
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

function isDrag(pressed: Point | null, { clientX, clientY }: Point): boolean {
  return (
    pressed !== null &&
    Math.hypot(clientX - pressed.clientX, clientY - pressed.clientY) > CLICK_SLOP
  )
}

function buttonAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.event-button') : null
}

function eventAt(target: EventTarget | null): Previewed | null {
  const anchor = buttonAt(target)
  return anchor && { kind: 'event', id: anchor.dataset['eventId'] ?? '', anchor }
}

/** What is told of a ruler stands at the name, which is in sight when the bar begins outside. */
function rulerAt(target: EventTarget | null): Previewed | null {
  const bar = target instanceof Element ? target.closest('.ruler') : null
  const anchor = bar?.querySelector<HTMLElement>('[data-ruler-id]') ?? null
  return anchor && { kind: 'ruler', id: anchor.dataset['rulerId'] ?? '', anchor }
}

function rulerToggleAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.ruler-toggle') : null
}

function canScroll(mount: HTMLElement): boolean {
  const panel = mount.querySelector('.vis-panel.vis-center')
  const content = mount.querySelector('.vis-panel.vis-center > .vis-content')
  return panel !== null && content !== null && content.scrollHeight > panel.clientHeight + 1
}
