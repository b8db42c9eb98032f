/** After so many waits it counts as still, whatever moves. */
const LONGEST_WAIT = 20

/**
 * Lanes push each other down over several redraws. The answer calls an act once
 * two frames have passed without a redraw; all that wait, wait together.
 */
export function createStillness(onRedrawn: (count: () => void) => void): (act: () => void) => void {
  let redraws = 0
  let waitsLeft = LONGEST_WAIT
  let acts: (() => void)[] = []
  onRedrawn(() => {
    redraws++
  })
  const wait = (seen: number) =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        waitsLeft--
        if (seen !== redraws && waitsLeft > 0) {
          wait(redraws)
          return
        }
        const due = acts
        acts = []
        for (const act of due) act()
      }),
    )
  return (act) => {
    waitsLeft = LONGEST_WAIT
    acts.push(act)
    if (acts.length === 1) wait(redraws)
  }
}
