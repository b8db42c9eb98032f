import type { SceneRulerLane } from './widget.ts'

/** What stands at the left of the lane of rulers: the button that opens it, and the names of its rows. */
export type RulerHead = {
  /** For the head when the lane is closed, for a row when it is open; the button is always the same. */
  readonly of: (lane: SceneRulerLane, row: number) => HTMLElement
}

export function createRulerHead(): RulerHead {
  const toggle = document.createElement('button')
  toggle.type = 'button'
  toggle.className = 'lane-toggle ruler-toggle'
  return {
    of({ label, rows }, row) {
      const head = document.createElement('span')
      head.className = 'ruler-head'
      if (row === 0) {
        toggle.textContent = label
        toggle.setAttribute('aria-expanded', String(rows.length > 0))
        head.append(toggle)
      }
      const state = document.createElement('span')
      state.className = 'ruler-state'
      state.textContent = rows[row]?.label ?? ''
      head.append(state)
      return head
    },
  }
}
