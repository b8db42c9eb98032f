/** So many values are summed up in one of the next level. */
const BRANCHES = 16
const BITS = 4

/** The greatest values of ever longer runs of a column, to find the few great ones among many. */
export type Peaks = {
  /** Visits the rows from `from` to before `to`, ascending, whose value is at least `least`. */
  readonly each: (from: number, to: number, least: number, visit: (row: number) => void) => void
}

/** `values` must not change after. */
export function createPeaks(values: Uint8Array | Int32Array): Peaks {
  const levels: (Uint8Array | Int32Array)[] = [values]
  for (let level = values; level.length > BRANCHES;) {
    level = summed(level)
    levels.push(level)
  }
  return {
    each(from, to, least, visit) {
      const top = levels.length - 1
      descend(top, 0, levels[top]?.length ?? 0)

      function descend(depth: number, first: number, end: number): void {
        const level = levels[depth]
        const shift = depth * BITS
        for (let i = Math.max(first, from >> shift); i < end && i << shift < to; i++) {
          if ((level?.[i] ?? 0) < least) continue
          if (depth === 0) visit(i)
          else
            descend(depth - 1, i << BITS, Math.min((i + 1) << BITS, levels[depth - 1]?.length ?? 0))
        }
      }
    },
  }
}

function summed(values: Uint8Array | Int32Array): Uint8Array | Int32Array {
  const length = Math.ceil(values.length / BRANCHES)
  const greatest = values instanceof Uint8Array ? new Uint8Array(length) : new Int32Array(length)
  for (let i = 0; i < length; i++) {
    const end = Math.min(values.length, (i + 1) << BITS)
    let most = values[i << BITS] ?? 0
    for (let at = (i << BITS) + 1; at < end; at++)
      if ((values[at] ?? 0) > most) most = values[at] ?? 0
    greatest[i] = most
  }
  return greatest
}
