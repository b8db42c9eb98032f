import { ms } from './limits.ts'
import type { Scale, ScaleFigures } from './scale.ts'

const MB = 1e6

/** The tables of made-up corpora, from three hundred events to a million. */
export function scaleTables({ ours, plain, leak }: Scale): string {
  return [
    '## From three hundred events to a million',
    'Made-up corpora, dense in the twentieth century, a fifth of the events lasting; packed. **Settled**: from the press to the last change of the picture. **Heap**: objects and buffers, texts included.',
    table(
      ['events', 'drawn', 'file', 'heap', 'filter settled', 'search settled', 'language settled'],
      ours.map(({ count, drawn, bytes, heap, settling }) => [
        String(count),
        ms(drawn),
        `${(bytes / MB).toFixed(1)} MB`,
        `${(heap / MB).toFixed(1)} MB`,
        ms(settling.filter),
        ms(settling.search),
        ms(settling.language),
      ]),
    ),
    table(
      ['events', 'gesture', 'frame, median', 'p95', 'worst', 'over 50 ms', 'main thread an input'],
      ours.flatMap(gestureRows),
    ),
    table(
      ['vis-timeline with all events', 'events', 'drawn', 'main thread a zoom'],
      plain.map(({ kind, count, drawn, zoom }) => [
        kind,
        String(count),
        drawn === null ? 'not in 60 s' : ms(drawn),
        zoom === null ? '' : ms(zoom),
      ]),
    ),
    `A thousand opens, steps, filters, zooms and changes of language: ${(leak.before / MB).toFixed(1)} MB before, ${(leak.after / MB).toFixed(1)} MB after.`,
  ].join('\n\n')
}

function gestureRows({ count, gestures }: ScaleFigures): readonly (readonly string[])[] {
  return [...gestures].map(([id, { frameTimes, cost }]) => [
    String(count),
    id,
    ms(frameTimes.median),
    ms(frameTimes.p95),
    ms(frameTimes.worst),
    `${frameTimes.slow} of ${frameTimes.intervals}`,
    ms(cost.all),
  ])
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
