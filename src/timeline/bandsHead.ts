import type { Scene } from './widget.ts'

/** The button at the left of the ribbon, which opens a popover of the page; always the same one. */
export type BandsHead = {
  readonly of: (head: Scene['bandsHead']) => HTMLElement
}

export function createBandsHead(): BandsHead {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'lane-toggle'
  const name = document.createElement('span')
  button.append(name)
  return {
    of({ label, popover }) {
      name.textContent = label
      // The browser opens and closes it, says so to a screen reader, and brings the keyboard back.
      button.setAttribute('popovertarget', popover)
      return button
    },
  }
}
