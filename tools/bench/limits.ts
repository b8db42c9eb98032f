import type { FirstVisit } from './firstVisit.ts'
import type { Gesture } from './gestures.ts'
import type { GestureFigures } from './measureJourney.ts'
import type { Transfer } from './transfer.ts'

/** Ours, a vis-timeline without items, and one with all our events at once. */
export const PAGES = ['ours', 'empty', 'raw'] as const
export type PageId = (typeof PAGES)[number]

export type Figures = {
  readonly gestures: readonly (Pick<Gesture, 'id' | 'name'> & {
    readonly of: Readonly<Record<PageId, GestureFigures>>
  })[]
  readonly visit: Pick<FirstVisit, 'drawn' | 'painted'>
  readonly transfer: Transfer
}

/** One promise, and whether it was kept. */
export type Verdict = {
  readonly claim: string
  readonly measured: string
  readonly limit: string
  readonly isKept: boolean
}

/** 60 Hz: nothing can be smoother here. */
const FRAME = 16.7
const FRAMES_PER_EMPTY = 1.25
const DRAWN = 1000
const TOTAL_BYTES = 260_000
const SHELL_BYTES = 95_000

/** Holds the figures against what the page promises. A figure that is no number breaks its promise. */
export function judge({ gestures, visit, transfer }: Figures): readonly Verdict[] {
  return [
    ...gestures.map(({ name, of: { ours, empty } }) => {
      const limit = FRAMES_PER_EMPTY * Math.max(empty.frameTimes.p95, FRAME)
      return {
        claim: `${name}: frames as even as those of an empty vis-timeline`,
        measured: `p95 ${ms(ours.frameTimes.p95)}`,
        limit: `at most ${ms(limit)}`,
        isKept: ours.frameTimes.p95 <= limit,
      }
    }),
    ...gestures.map(({ name, of: { ours, raw } }) => ({
      claim: `${name}: less work than vis-timeline fed with all events`,
      measured: `${ms(ours.cost.all)} an input`,
      limit: `below ${ms(raw.cost.all)}`,
      isKept: ours.cost.all < raw.cost.all,
    })),
    {
      claim: 'first visit: events drawn',
      measured: ms(visit.drawn),
      limit: `below ${DRAWN} ms`,
      isKept: visit.drawn < DRAWN,
    },
    {
      claim: 'first visit: all that is carried',
      measured: kB(transfer.total),
      limit: `at most ${kB(TOTAL_BYTES)}`,
      isKept: transfer.total <= TOTAL_BYTES,
    },
    {
      claim: 'first visit: code, styles and words before the first paint',
      measured: kB(transfer.shell),
      limit: `at most ${kB(SHELL_BYTES)}`,
      isKept: transfer.shell <= SHELL_BYTES,
    },
  ]
}

export function ms(value: number): string {
  return `${value.toFixed(value < 100 ? 1 : 0)} ms`
}

/** Of 1000 bytes. */
export function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
