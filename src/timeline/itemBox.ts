import { toRem } from './textScale.ts'

export const ROW_HEIGHT = 26
/** Above the first row and below the last one together. */
export const LANE_PADDING = 6

/** From the top of a lane to one of its rows, 0 being the highest. */
export function rowTop(row: number): string {
  return toRem(LANE_PADDING / 2 + ROW_HEIGHT * row)
}

/**
 * What is moved in every frame, so far below the top of its lane. All that is drawn is in it and
 * keeps its style meanwhile; the less there is to say of the box itself, the sooner it is moved.
 */
export function createBox(top: string): HTMLElement {
  const box = document.createElement('div')
  box.className = 'item'
  box.style.top = top
  return box
}
