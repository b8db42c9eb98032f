/** The index that a piece of a list bears in the document. */
export const PIECE = 'data-piece'

/** Whether a piece is on the screen or within a screen of it, and how high it is, in px. */
export type Nearness = { readonly isNear: boolean; readonly height: number }

const NONE: readonly Nearness[] = []

/** Which pieces in a scrolling box are near what is seen, by their index; none until they have been measured. */
export type NearWatch = {
  readonly current: () => readonly Nearness[]
  /** `tell` is called when other pieces are near; returns what stops that. */
  readonly subscribe: (tell: () => void) => () => void
  /** Watches a box as it is scrolled or changes its size; returns what stops it. */
  readonly attach: (box: HTMLElement) => () => void
  /** Measures now, as after a change of what is in the box. */
  readonly look: () => void
}

export function createNearWatch(): NearWatch {
  const tells = new Set<() => void>()
  let root: HTMLElement | null = null
  let known = NONE

  const look = () => {
    if (root === null) return
    const found = measured(root)
    if (areSame(known, found)) return
    known = found
    for (const tell of tells) tell()
  }
  return {
    current: () => known,
    subscribe: (tell) => {
      tells.add(tell)
      return () => {
        tells.delete(tell)
      }
    },
    attach: (box) => {
      root = box
      const sizes = new ResizeObserver(look)
      sizes.observe(box)
      box.addEventListener('scroll', look, { passive: true })
      return () => {
        root = null
        sizes.disconnect()
        box.removeEventListener('scroll', look)
      }
    },
    look,
  }
}

function measured(root: HTMLElement): readonly Nearness[] {
  const { top, bottom, height } = root.getBoundingClientRect()
  return Array.from(root.querySelectorAll(`[${PIECE}]`), (piece) => {
    const edges = piece.getBoundingClientRect()
    const isNear = edges.top < bottom + height && edges.bottom > top - height
    return { isNear, height: edges.height }
  })
}

/** Heights are of interest only once a piece goes. */
function areSame(before: readonly Nearness[], now: readonly Nearness[]): boolean {
  return before.length === now.length && now.every(({ isNear }, i) => isNear === before[i]?.isNear)
}
