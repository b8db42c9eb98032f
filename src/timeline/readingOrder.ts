import type { ItemElements } from './itemElement.ts'
import type { VisTimeline } from './visTimeline.ts'
import type { SceneItem } from './widget.ts'

/** In which order the drawn events are read to who does not see them. */
export type ReadingOrder = {
  /** In order of time. */
  readonly show: (items: readonly SceneItem[]) => void
  readonly destroy: () => void
}

/** How long nothing must have moved, in ms: longer than between two frames, two keys, two turns of the wheel. */
const PAUSE = 300

/**
 * vis-timeline keeps events by lane, and within it as they came into the page.
 * An element of ours owns them in order of time (WCAG 1.3.2). It is told at rest
 * which these are: a move costs no more than a look at the clock.
 */
export function createReadingOrder(
  mount: HTMLElement,
  { onRange, onRedrawn }: Pick<VisTimeline, 'onRange' | 'onRedrawn'>,
  { find }: Pick<ItemElements, 'find'>,
): ReadingOrder {
  const owner = document.createElement('div')
  owner.className = 'reading-order'
  owner.setAttribute('role', 'group')
  mount.prepend(owner)

  let items: readonly SceneItem[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let moved = 0
  const write = () => {
    const drawn = items.map(({ id }) => find(id))
    const ids = drawn.flatMap((button) => (button?.isConnected === true ? [button.id] : []))
    const owned = ids.join(' ')
    if (owner.getAttribute('aria-owns') !== owned) owner.setAttribute('aria-owns', owned)
  }
  const look = () => {
    const rest = moved + PAUSE - performance.now()
    timer = rest > 0 ? setTimeout(look, rest) : undefined
    if (timer === undefined) write()
  }
  // Events come and go with a redraw alone; what else moves is waited for.
  onRedrawn(() => {
    moved = performance.now()
    timer ??= setTimeout(look, PAUSE)
  })
  onRange(() => {
    moved = performance.now()
  })
  return {
    show(next) {
      items = next
    },
    destroy: () => clearTimeout(timer),
  }
}
