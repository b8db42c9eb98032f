/** After so many frames it counts as still, whatever moves. */
const LONGEST_WAIT = 20

/**
 * Lanes push each other down over several redraws. The answer calls an act once
 * a frame has passed without a redraw.
 */
export function createStillness(onRedrawn: (count: () => void) => void): (act: () => void) => void {
  let redraws = 0
  onRedrawn(() => {
    redraws++
  })
  const wait = (act: () => void, seen: number, framesLeft: number) => {
    if (seen === redraws || framesLeft === 0) act()
    else {
      const now = redraws
      requestAnimationFrame(() => requestAnimationFrame(() => wait(act, now, framesLeft - 1)))
    }
  }
  return (act) => wait(act, -1, LONGEST_WAIT)
}
