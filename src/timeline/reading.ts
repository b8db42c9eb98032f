import type { CountLabels } from './countLabels.ts'
import type { ItemElements } from './itemElement.ts'
import type { VisTimeline } from './visTimeline.ts'
import type { Scene } from './widget.ts'

type Read = Pick<Scene, 'items' | 'nameOf' | 'nameOfCount'>

/** The drawn events as they are read to who does not see them: named, and in order of time. */
export type Reading = {
  readonly show: (scene: Read) => void
  readonly destroy: () => void
}

/** How long nothing must have moved, in ms: longer than between two frames, two keys, two turns of the wheel. */
const PAUSE = 300

/**
 * vis-timeline keeps events by lane, and within it as they came into the page.
 * An element of ours owns them in order of time (WCAG 1.3.2). It is told at rest
 * which these are, and they what they are called: a move costs no more than a
 * look at the clock. Until then an event is called by its short title, and one that
 * the keyboard comes to is named at once.
 */
export function createReading(
  mount: HTMLElement,
  { onRange, onRedrawn }: Pick<VisTimeline, 'onRange' | 'onRedrawn'>,
  { find }: Pick<ItemElements, 'find'>,
  { countAt }: Pick<CountLabels, 'countAt'>,
): Reading {
  const owner = document.createElement('div')
  owner.className = 'reading-order'
  owner.setAttribute('role', 'group')
  mount.prepend(owner)

  let read: Read = { items: [], nameOf: (id) => id, nameOfCount: ({ label }) => label }
  let timer: ReturnType<typeof setTimeout> | undefined
  let moved = 0
  const drawn = () =>
    read.items.flatMap(({ id }) => {
      const button = find(id)
      return button?.isConnected === true ? [{ id, button }] : []
    })
  const nameFocused = (target: EventTarget | null) => {
    // None of these, when a filter has just taken its event away.
    const focused = drawn().find(({ button }) => button === target)
    if (focused !== undefined) name(focused.button, read.nameOf(focused.id))
  }
  const write = () => {
    const all = drawn()
    for (const { button, id } of all) name(button, read.nameOf(id))
    for (const button of mount.querySelectorAll('.count')) {
      const count = countAt(button)
      if (count !== undefined) name(button, read.nameOfCount(count))
    }
    const owned = all.map(({ button }) => button.id).join(' ')
    if (owner.getAttribute('aria-owns') !== owned) owner.setAttribute('aria-owns', owned)
  }
  const look = () => {
    const rest = moved + PAUSE - performance.now()
    timer = rest > 0 ? setTimeout(look, rest) : undefined
    if (timer === undefined) write()
  }
  const wait = () => {
    moved = performance.now()
    timer ??= setTimeout(look, PAUSE)
  }
  mount.addEventListener('focusin', ({ target }) => nameFocused(target))
  // Events come and go with a redraw alone; what else moves is waited for.
  onRedrawn(wait)
  onRange(() => {
    moved = performance.now()
  })
  return {
    show(next) {
      const isCalledOtherwise = next.nameOf !== read.nameOf
      read = next
      if (!isCalledOtherwise) return
      // Those too that are not drawn yet.
      for (const { id, label } of read.items) find(id)?.setAttribute('aria-label', label)
      nameFocused(document.activeElement)
      wait()
    },
    destroy: () => clearTimeout(timer),
  }
}

function name(button: Element, words: string): void {
  if (button.getAttribute('aria-label') !== words) button.setAttribute('aria-label', words)
}
