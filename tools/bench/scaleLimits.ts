import { ms, type Verdict } from './limits.ts'
import type { GestureFigures } from './measureJourney.ts'
import type { Scale, ScaleFigures } from './scale.ts'
import type { Gesture } from './gestures.ts'

/** An empty vis-timeline, by gesture. */
export type Floor = ReadonlyMap<Gesture['id'], GestureFigures>

/** 60 Hz: nothing can be smoother here. */
const FRAME = 16.7
const FRAMES_PER_EMPTY = 1.25
const SLOW = 50
const PAN_PER_SMALLEST = 1.2
const TENTH = 0.1
const DRAWN_PER_SMALLEST = 2.5
const SETTLED: ReadonlyMap<number, number> = new Map([
  [100_000, 100],
  [1_000_000, 300],
])
const BYTES_AN_EVENT = 40
const LEAK = 1.05

/** Holds the figures against what the page promises at every size. */
export function judgeScale({ ours, plain, leak }: Scale, floor: Floor): readonly Verdict[] {
  const smallest = ours[0]
  const largest = ours.find(({ count }) => count === 1_000_000)
  const rawOf = (count: number, kind: string) =>
    plain.find((one) => one.count === count && one.kind === kind)
  return [
    ...ours.flatMap((size) => judgeFrames(size, floor)),
    ...(smallest === undefined || largest === undefined
      ? []
      : judgeLargest(smallest, largest, floor)),
    ...ours.map((size) => zoomVerdict(size, rawOf(250, 'stacked')?.zoom ?? NaN)),
    drawnVerdict(ours, rawOf(10_000, 'stacked')?.drawn ?? NaN),
    ...ours.flatMap(judgeSettling),
    verdict('the heap after a thousand acts', leak.after / 1e6, (leak.before / 1e6) * LEAK, 'MB'),
  ].filter((one) => one !== null)
}

function judgeFrames({ count, gestures }: ScaleFigures, floor: Floor): readonly Verdict[] {
  return [...gestures].flatMap(([id, { frameTimes }]) => {
    const empty = floor.get(id === 'scrub' ? 'longDrag' : id)?.frameTimes.p95 ?? NaN
    const name = `${count} events, ${id}`
    return [
      verdict(`${name}: p95 of frames`, frameTimes.p95, FRAMES_PER_EMPTY * Math.max(FRAME, empty)),
      verdict(`${name}: worst frame`, frameTimes.worst, SLOW),
    ]
  })
}

function judgeLargest(
  smallest: ScaleFigures,
  largest: ScaleFigures,
  floor: Floor,
): readonly Verdict[] {
  const pan = ({ gestures }: { readonly gestures: Floor }) =>
    gestures.get('longDrag')?.cost.all ?? NaN
  const perEvent = (largest.heap - smallest.heap - largest.textBytes) / largest.count
  return [
    verdict(
      '1000000 events: main thread a pan, by that at 250',
      pan(largest),
      PAN_PER_SMALLEST * pan(smallest),
    ),
    verdict(
      '1000000 events: main thread a pan, by an empty one',
      pan(largest),
      pan({ gestures: floor }),
    ),
    verdict('1000000 events: drawn', largest.drawn, DRAWN_PER_SMALLEST * smallest.drawn),
    verdict('1000000 events: heap an event besides texts', perEvent, BYTES_AN_EVENT, 'bytes'),
  ]
}

function zoomVerdict({ count, gestures }: ScaleFigures, raw: number): Verdict {
  const most = Math.max(
    ...(['zoomIn', 'zoomOut'] as const).map((id) => gestures.get(id)?.cost.all ?? NaN),
  )
  return verdict(`${count} events: main thread a zoom, by raw vis-timeline at 250`, most, raw)
}

function drawnVerdict(ours: readonly ScaleFigures[], stacked: number): Verdict | null {
  const size = ours.find(({ count }) => count === 10_000)
  if (size === undefined || Number.isNaN(stacked)) return null
  return verdict('10000 events: drawn, by stacked vis-timeline', size.drawn, TENTH * stacked)
}

function judgeSettling({ count, settling }: ScaleFigures): readonly Verdict[] {
  const most = SETTLED.get(count)
  if (most === undefined) return []
  return Object.entries(settling).map(([act, time]) =>
    verdict(`${count} events: ${act} settled`, time, most),
  )
}

/** A figure that is no number breaks its promise. */
function verdict(claim: string, figure: number, most: number, unit = 'ms'): Verdict {
  const say = (value: number) => (unit === 'ms' ? ms(value) : `${value.toFixed(1)} ${unit}`)
  return { claim, measured: say(figure), limit: `at most ${say(most)}`, isKept: figure <= most }
}
