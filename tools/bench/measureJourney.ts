import { chromium, type CDPSession, type Page } from '@playwright/test'
import { launchOptions } from '../../e2e/support/launch.ts'
import type { Gesture, Journey, Years } from './gestures.ts'
import type { Box } from './plainData.ts'
import { frameFigures, median, mergeRuns, type FrameFigures } from './statistics.ts'

export const SCREEN = { width: 1280, height: 800 }
/** What a page puts off until the reader rests belongs to a gesture, too: so long it is waited for, in ms. */
const REST = 400

/** What the main thread spent on one input, in ms. */
export type Cost = {
  readonly all: number
  readonly script: number
  /** Style and layout. */
  readonly layout: number
}
export type GestureFigures = { readonly frameTimes: FrameFigures; readonly cost: Cost }

/** Of runs of one gesture. */
export function mergeGestures(runs: readonly GestureFigures[]): GestureFigures {
  const cost = (of: (figures: GestureFigures) => number) => median(runs.map(of))
  return {
    frameTimes: mergeRuns(runs.map(({ frameTimes }) => frameTimes)),
    cost: {
      all: cost((one) => one.cost.all),
      script: cost((one) => one.cost.script),
      layout: cost((one) => one.cost.layout),
    },
  }
}

/** Makes a journey on the page at `address` in a browser of its own. */
export async function measureJourney(
  address: string,
  { view, gestures }: Journey,
): Promise<ReadonlyMap<Gesture['id'], GestureFigures>> {
  const browser = await chromium.launch(launchOptions())
  try {
    const page = await browser.newPage({ viewport: SCREEN, locale: 'zh-TW' })
    await page.goto(address)
    await page.waitForSelector('html[data-ready=true]')
    await page.waitForLoadState('networkidle')
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const where = { session, lanes: await boxOf(page, '.vis-panel.vis-center'), view }

    const figures = new Map<Gesture['id'], GestureFigures>()
    for (const gesture of gestures) {
      // oxlint-disable-next-line no-await-in-loop -- gestures follow one another
      const before = await page.evaluate(yearsShown)
      // oxlint-disable-next-line no-await-in-loop -- gestures follow one another
      figures.set(gesture.id, await measure(page, session, () => gesture.act(where)))
      // oxlint-disable-next-line no-await-in-loop -- gestures follow one another
      await gesture.prove(where)
      // oxlint-disable-next-line no-await-in-loop -- gestures follow one another
      const after = await page.evaluate(yearsShown)
      if (!gesture.hasArrived(before, after)) {
        throw new Error(
          `${address}: "${gesture.name}" led from ${before.from}–${before.to} to ${after.from}–${after.to}`,
        )
      }
    }
    return figures
  } finally {
    await browser.close()
  }
}

/** The part of an element that is on the screen. */
export async function boxOf(page: Page, selector: string): Promise<Box> {
  const box = await page.locator(selector).first().boundingBox()
  if (box === null) throw new Error(`${page.url()}: ${selector} is not on the screen`)
  const bottom = Math.min(box.y + box.height, SCREEN.height)
  return { left: box.x, top: box.y, width: box.width, height: bottom - box.y }
}

async function measure(
  page: Page,
  session: CDPSession,
  act: () => Promise<number>,
): Promise<GestureFigures> {
  await session.send('HeapProfiler.collectGarbage')
  await page.evaluate(startFrameLog)
  const before = await mainThread(session)
  const inputs = await act()
  await page.waitForTimeout(REST)
  await page.evaluate(nextFrame)
  const after = await mainThread(session)
  const log = await page.evaluate(readFrameLog)
  if (log.inputs.length !== inputs) {
    throw new Error(`${page.url()}: ${inputs} inputs were sent and ${log.inputs.length} came`)
  }
  const perInput = (key: keyof Cost) => (after[key] - before[key]) / inputs
  return {
    frameTimes: frameFigures(framesDuring(log)),
    cost: { all: perInput('all'), script: perInput('script'), layout: perInput('layout') },
  }
}

/** From the last frame before the first input to the first one after the last. */
function framesDuring({ frameStarts, inputs }: FrameLog): readonly number[] {
  const first = inputs[0] ?? 0
  const last = inputs.at(-1) ?? 0
  const from = frameStarts.findLastIndex((time) => time < first)
  const to = frameStarts.findIndex((time) => time > last)
  return frameStarts.slice(Math.max(0, from), to === -1 ? frameStarts.length : to + 1)
}

/** What the main thread has spent since the page was opened, in ms of its own processor time. */
async function mainThread(session: CDPSession): Promise<Cost> {
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (wanted: string) => {
    const metric = metrics.find(({ name }) => name === wanted)
    if (metric === undefined) throw new Error(`The browser reports no ${wanted}`)
    return metric.value * 1000
  }
  return {
    all: of('TaskDuration'),
    script: of('ScriptDuration'),
    layout: of('LayoutDuration') + of('RecalcStyleDuration'),
  }
}

type FrameLog = { readonly frameStarts: number[]; readonly inputs: number[] }
type WithLog = { frameLog?: FrameLog }

/** In the page: notes for when the browser began each frame, and when inputs arrived. */
function startFrameLog(): void {
  const log: FrameLog = { frameStarts: [], inputs: [] }
  const onInput = () => log.inputs.push(performance.now())
  addEventListener('pointermove', onInput, { capture: true, passive: true })
  addEventListener('wheel', onInput, { capture: true, passive: true })
  const onFrame = (time: number) => {
    log.frameStarts.push(time)
    requestAnimationFrame(onFrame)
  }
  requestAnimationFrame(onFrame)
  ;(globalThis as WithLog).frameLog = log
}

function readFrameLog(): FrameLog {
  return (globalThis as WithLog).frameLog ?? { frameStarts: [], inputs: [] }
}

/** In the page: when the frame of the last input has been drawn. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })
}

/** In the page: what it shows; ours says it by its sliders, a plain time line when asked. */
function yearsShown(): Years {
  type Plain = {
    readonly timeline?: { readonly getWindow: () => { readonly start: Date; readonly end: Date } }
  }
  // On our page it is an element: browsers name elements by their ids.
  const { timeline } = globalThis as Plain
  if (timeline !== undefined && !(timeline instanceof Element)) {
    const { start, end } = timeline.getWindow()
    return { from: start.getUTCFullYear(), to: end.getUTCFullYear() }
  }
  const [from = NaN, to = NaN] = ['from', 'to'].map((grip) =>
    Number(document.querySelector(`[data-grip="${grip}"]`)?.getAttribute('aria-valuenow') ?? NaN),
  )
  return { from, to }
}
