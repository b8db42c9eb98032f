/** Calls each act once, after the next redraw, when the lanes stand and the items in them. */
export function createAfterRedraw(onRedrawn: (act: () => void) => void): (act: () => void) => void {
  let acts: (() => void)[] = []
  onRedrawn(() => {
    const due = acts
    acts = []
    for (const act of due) act()
  })
  return (act) => void acts.push(act)
}
