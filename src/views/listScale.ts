/** Where a day stands in the list: `top` px below its beginning. */
export type Anchor = { readonly top: number; readonly day: number }

/** Days by place and places by day. Between two entries time goes evenly. */
export type ListScale = {
  readonly dayAt: (top: number) => number
  /** Of several entries of the day, the first. */
  readonly topOf: (day: number) => number
}

/** A scale on anchors in order of both; outside of them, the nearest one. */
export function createListScale(anchors: readonly Anchor[]): ListScale {
  return {
    dayAt: (top) => between(anchors, top, 'top', 'day'),
    topOf: (day) => between(anchors, day, 'day', 'top'),
  }
}

function between(
  anchors: readonly Anchor[],
  value: number,
  from: keyof Anchor,
  to: keyof Anchor,
): number {
  const next = firstIndex(anchors.length, (i) => (anchors[i]?.[from] ?? Infinity) >= value)
  const before = anchors[next - 1]
  const after = anchors[next]
  if (after === undefined || before === undefined) return (after ?? before)?.[to] ?? 0
  const part = (value - before[from]) / (after[from] - before[from])
  return before[to] + part * (after[to] - before[to])
}

/** The first index below `length` for which `holds`, which then holds for all that follow; else `length`. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
