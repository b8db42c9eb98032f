/** How evenly a page drew: intervals between its frames, in ms. */
export type FrameFigures = {
  readonly median: number
  readonly p95: number
  readonly worst: number
  /** Intervals over `SLOW_FRAME`. */
  readonly slow: number
  readonly intervals: number
}

/** A frame that a reader sees as a halt, in ms: three frames of 60 Hz. */
const SLOW_FRAME = 50

/** Of the times at which frames began, in ms, ascending. */
export function frameFigures(times: readonly number[]): FrameFigures {
  const intervals = times.slice(1).map((time, i) => time - (times[i] ?? time))
  return {
    median: median(intervals),
    p95: quantile(intervals, 0.95),
    worst: Math.max(...intervals),
    slow: intervals.filter((interval) => interval > SLOW_FRAME).length,
    intervals: intervals.length,
  }
}

/** Several runs as one: medians of the usual, but the worst of all, so that no halt is averaged away. */
export function mergeRuns(runs: readonly FrameFigures[]): FrameFigures {
  return {
    median: median(runs.map((run) => run.median)),
    p95: median(runs.map((run) => run.p95)),
    worst: Math.max(...runs.map((run) => run.worst)),
    slow: sum(runs.map((run) => run.slow)),
    intervals: sum(runs.map((run) => run.intervals)),
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? NaN
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? NaN) + upper) / 2 : upper
}

/** The smallest value that at least `share` of all values do not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const rank = Math.max(1, Math.ceil(values.length * share))
  return values.toSorted((a, b) => a - b)[rank - 1] ?? NaN
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
