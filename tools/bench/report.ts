import { kB, ms, PAGES, type Figures, type PageId, type Verdict } from './limits.ts'
import type { Machine } from './machine.ts'
import type { GestureFigures } from './measureJourney.ts'
import { explanation } from './explanation.ts'
import { scaleTables, table } from './scaleReport.ts'
import type { Scale } from './scale.ts'
import { median } from './statistics.ts'

export type Report = {
  readonly figures: Figures
  readonly scale: Scale
  readonly verdicts: readonly Verdict[]
  readonly machine: Machine
  readonly runs: number
  /** How many events and periods the record has. */
  readonly record: { readonly events: number; readonly periods: number }
  /** Times of the same fixed work before each measurement, in ms. */
  readonly noise: readonly number[]
}

const NAMES: Readonly<Record<PageId, string>> = { ours: 'Kyakhta', empty: 'empty', raw: 'raw' }

/** The tables alone, for a terminal. */
export function tablesOf({ figures, scale, verdicts, noise }: Report): string {
  return [
    '## Limits',
    limitsTable(verdicts),
    '## Gestures',
    gesturesTable(figures),
    '## Ratios',
    ratiosTable(figures),
    '## First visit',
    visitTable(figures),
    scaleTables(scale),
    '## Noise',
    noiseLine(noise),
  ].join('\n\n')
}

/** docs/performance.md. */
export function documentOf(report: Report): string {
  const { verdicts, machine, runs, record } = report
  const kept = verdicts.filter(({ isKept }) => isKept).length
  return `${[
    '# Performance',
    `Written by \`npm run bench\` on ${machine.date}; the next run writes it anew. ${kept} of ${verdicts.length} limits were kept.`,
    `Machine: ${machine.processor}, ${machine.cores} cores, ${machine.memory} GB, ${machine.system}; Node ${machine.node}; headless Chromium ${machine.browser}, drawing without a graphics card${machine.priority < 0 ? `, put before other programs (priority ${machine.priority})` : ''}. Record: ${record.events} events, ${record.periods} periods. Medians of ${runs} ${runs === 1 ? 'run' : 'runs'}.`,
    tablesOf(report),
    explanation,
  ].join('\n\n')}\n`
}

function limitsTable(verdicts: readonly Verdict[]): string {
  return table(
    ['promise', 'measured', 'limit', 'kept'],
    verdicts.map(({ claim, measured, limit, isKept }) => [
      claim,
      measured,
      limit,
      isKept ? 'yes' : '**no**',
    ]),
  )
}

function gesturesTable({ gestures }: Figures): string {
  return table(
    [
      'gesture',
      'page',
      'frame, median',
      'p95',
      'worst',
      'over 50 ms',
      'main thread an input',
      'of it script',
      'style and layout',
    ],
    gestures.flatMap(({ name, of }) =>
      PAGES.map((page) => {
        const { frameTimes, cost } = of[page]
        return [
          name,
          NAMES[page],
          ms(frameTimes.median),
          ms(frameTimes.p95),
          ms(frameTimes.worst),
          `${frameTimes.slow} of ${frameTimes.intervals}`,
          ms(cost.all),
          ms(cost.script),
          ms(cost.layout),
        ]
      }),
    ),
  )
}

function ratiosTable({ gestures }: Figures): string {
  return table(
    [
      'gesture',
      'p95, Kyakhta / empty',
      'p95, Kyakhta / raw',
      'main thread, Kyakhta / empty',
      'main thread, Kyakhta / raw',
    ],
    gestures.map(({ name, of }) => [
      name,
      ratio(of, 'empty', ({ frameTimes }) => frameTimes.p95),
      ratio(of, 'raw', ({ frameTimes }) => frameTimes.p95),
      ratio(of, 'empty', ({ cost }) => cost.all),
      ratio(of, 'raw', ({ cost }) => cost.all),
    ]),
  )
}

function ratio(
  of: Readonly<Record<PageId, GestureFigures>>,
  other: PageId,
  figure: (figures: GestureFigures) => number,
): string {
  return (figure(of.ours) / figure(of[other])).toFixed(2)
}

function visitTable({ visit, transfer }: Figures): string {
  return table(
    ['first visit', ''],
    [
      ['something painted', ms(visit.painted)],
      ['events drawn', ms(visit.drawn)],
      ['code, styles and words before the first paint', kB(transfer.shell)],
      ['parts of the record', kB(transfer.record)],
      ['code and styles that come after', kB(transfer.later)],
      ['all together', kB(transfer.total)],
    ],
  )
}

/** On a machine that nobody else uses, the middle lies this near the least. */
const QUIET = 1.15

function noiseLine(noise: readonly number[]): string {
  const least = Math.min(...noise)
  const middle = median(noise)
  const times = `The same arithmetic, done before each of ${noise.length} measurements, took ${ms(least)} at least, ${ms(middle)} in the middle and ${ms(Math.max(...noise))} at most.`
  return middle <= QUIET * least
    ? `${times} The machine was quiet.`
    : `${times} **The machine was busy with other work.** Frame times and the times of the first visit are longer than they are on a quiet machine, and whether they keep their limits cannot be told from this run. What the main thread spent and the sizes hold: the one counts only its own processor time, though that too grows by some 20 % when caches are shared.`
}
