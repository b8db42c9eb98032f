import { lengthOf, type Stretch } from '#core/dates/julianDay.ts'

/** Lets a pan run on after the reader has let go of it. */
export type Inertia = {
  /** Where the reader has dragged to. */
  readonly note: (view: Stretch) => void
  readonly stop: () => void
  readonly destroy: () => void
}

type Sample = { readonly time: number; readonly view: Stretch }

/** Of the drag, the last so many ms tell the speed. */
const MEASURED = 80
/** So long before the release must it have moved last, in ms. */
const RECENT = 40
/** The speed falls to a third in so many ms. */
const SLOWING = 240
/** Slowest and fastest, in screens a ms. */
const [SLOWEST, FASTEST] = [2e-5, 3e-3]

/**
 * `panTo` moves the time line as a drag does, and answers with where it then is;
 * `onStop` is called when it has come to rest or was brought to it, by any key
 * or press on the page.
 */
export function createInertia(
  mount: HTMLElement,
  panTo: (view: Stretch) => Stretch,
  onStop: () => void,
): Inertia {
  const listening = new AbortController()
  const { signal } = listening
  const pressed = new Set<number>()
  let samples: readonly Sample[] = []
  /** When the pointer moved last, by the browser's clock: a busy page must not look like a hand at rest. */
  let movedAt = 0
  const coast = createCoast(panTo, (isMoving) => {
    mount.classList.toggle('coasting', isMoving)
    if (!isMoving) onStop()
  })

  const press = ({ pointerId }: PointerEvent) => {
    samples = []
    pressed.add(pointerId)
  }
  const release = ({ pointerId, type, timeStamp }: PointerEvent) => {
    if (!pressed.delete(pointerId) || pressed.size > 0) return
    const last = samples.at(-1)
    const speed = speedOf(samples, timeStamp)
    samples = []
    const wantsMotion = !matchMedia('(prefers-reduced-motion: reduce)').matches
    if (type === 'pointerup' && last !== undefined && speed !== 0 && wantsMotion) {
      coast.start(last.view, speed)
    }
  }
  mount.addEventListener('pointerdown', press, { signal })
  globalThis.addEventListener(
    'pointermove',
    ({ timeStamp }) => {
      movedAt = timeStamp
    },
    { signal, capture: true, passive: true },
  )
  globalThis.addEventListener('pointerup', release, { signal })
  globalThis.addEventListener('pointercancel', release, { signal })
  for (const input of ['pointerdown', 'keydown', 'wheel'] as const) {
    globalThis.addEventListener(input, coast.stop, { signal, capture: true, passive: true })
  }

  return {
    note(view) {
      const recent = samples.filter(({ time }) => movedAt - time < MEASURED)
      samples = pressed.size === 1 ? [...recent, { time: movedAt, view }] : []
    },
    stop: coast.stop,
    destroy() {
      coast.stop()
      listening.abort()
    },
  }
}

/** The movement itself, a step a frame, until it is slow, is stopped or has reached an end of the record. */
function createCoast(panTo: (view: Stretch) => Stretch, onChange: (isMoving: boolean) => void) {
  let frame = 0
  const stop = () => {
    if (frame === 0) return
    cancelAnimationFrame(frame)
    frame = 0
    onChange(false)
  }
  const step = (from: Stretch, speed: number, then: number) => {
    frame = requestAnimationFrame((now) => {
      const passed = Math.max(0, Math.min(now - then, SLOWING))
      const target = movedBy(from, speed * passed)
      const reached = panTo(target)
      const slower = speed * Math.exp(-passed / SLOWING)
      const isAtEnd = Math.abs(reached.start - target.start) > lengthOf(target) * 1e-6
      if (isAtEnd || Math.abs(slower) < SLOWEST) stop()
      else step(reached, slower, now)
    })
  }
  return {
    stop,
    start(from: Stretch, speed: number) {
      onChange(true)
      step(from, speed, performance.now())
    },
  }
}

/** Screens a ms at the end of a drag; 0 when it had come to rest, or was a zoom. */
function speedOf(samples: readonly Sample[], time: number): number {
  const [first, last] = [samples[0], samples.at(-1)]
  if (first === undefined || last === undefined || time - last.time > RECENT) return 0
  const length = lengthOf(last.view)
  const isZoom = Math.abs(lengthOf(first.view) / length - 1) > 1e-6
  const passed = last.time - first.time
  if (isZoom || passed < 1) return 0
  const speed = (last.view.start - first.view.start) / length / passed
  return Math.abs(speed) < SLOWEST ? 0 : Math.max(-FASTEST, Math.min(FASTEST, speed))
}

function movedBy({ start, end }: Stretch, screens: number): Stretch {
  const by = (end - start) * screens
  return { start: start + by, end: end + by }
}
