import type { SceneCount } from './widget.ts'

/** The buttons that say how many events of a lane are not drawn. */
export type CountLabels = {
  /** A new one; it goes with its count. */
  readonly of: (count: SceneCount) => HTMLElement
  /** The count whose button was hit. */
  readonly countAt: (target: EventTarget | null) => SceneCount | undefined
}

export function createCountLabels(): CountLabels {
  const counts = new WeakMap<Element, SceneCount>()
  return {
    of(count) {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'count'
      // The keyboard goes to events, and zooms with a key of its own.
      button.tabIndex = -1
      button.textContent = count.label
      counts.set(button, count)
      return button
    },
    countAt(target) {
      const button = target instanceof Element ? target.closest('.count') : null
      return button === null ? undefined : counts.get(button)
    },
  }
}
