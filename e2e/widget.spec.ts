import { expect, type Page, type Route } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import { boxOf, markOf } from './support/pointer.ts'
import { untilStill } from './support/layout.ts'
import { test, type Reader } from './support/reader.ts'

// What src/timeline/visTimeline.ts takes from vis-timeline 8.5.4 that is not public, told by what a reader sees.

const TWENTIETH_CENTURY = '?from=1900-01-01&to=1999-12-31'
const ZHENBAO = 'zhenbao-clash-1969'

test('the first events stand within half a second of the arrival of the widget', async ({
  reader,
  page,
}) => {
  const held: Route[] = []
  await page.route(/\/App-[^/]+\.js$/, (route) => void held.push(route))
  await page.clock.install()
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.poll(() => held.length).toBe(1)
  // The clock of the page is stopped, so that a busy machine does not count.
  await page.clock.pauseAt(
    await page.evaluate(() => performance.timeOrigin + performance.now() + 60_000),
  )
  await held[0]?.continue()
  await expect(reader.chip('同盟')).toBeVisible()
  await page.clock.runFor(500)
  await expect(reader.event('nerchinsk-treaty-1689')).toBeVisible()
})

test('initialFitDone: the first drawing shows the years of the link, not those of all events', async ({
  reader,
}) => {
  await reader.open(TWENTIETH_CENTURY)
  const { x, width } = await boxOf(reader.timeline)
  const [nineties, twenties] = await inTurn(['1990', '1920'], (year) =>
    boxOf(reader.timeline.getByText(year, { exact: true })),
  )
  const year = ((nineties?.x ?? Number.NaN) - (twenties?.x ?? Number.NaN)) / 70
  const right = (twenties?.x ?? Number.NaN) + 80 * year
  expect(Math.abs(right - (x + width))).toBeLessThan(2)
  expect(await yearOf(reader)).toBeCloseTo(1969.17, 0)
})

for (const { member, what } of [
  { member: 'itemSet.redraw', what: 'lanes' },
  { member: 'Group._checkIfVisible', what: 'events' },
] as const) {
  test(`${member}: feeding a hundred events measures no ${what} before the next frame`, async ({
    reader,
    page,
  }) => {
    await countMeasurements(page)
    await reader.open(TWENTIETH_CENTURY)
    await reader.search.fill('珍寶島')
    await expect.poll(() => reader.events.count()).toBeLessThan(10)
    await untilStill(page)
    const before = await measurementsOf(page)
    await reader.search.fill('')
    await expect.poll(() => reader.events.count()).toBeGreaterThan(100)
    await untilStill(page)
    const after = await measurementsOf(page)
    expect(after.inFrames).toBeGreaterThan(before.inFrames)
    expect(after[what] - before[what]).toBe(0)
  })
}

test('domProps.left: events stand under their year, right of the names of the lanes', async ({
  reader,
}) => {
  await reader.open(TWENTIETH_CENTURY)
  expect(await yearOf(reader)).toBeCloseTo(1969.17, 0)
  const lane = await boxOf(reader.timeline.getByText('政治', { exact: true }))
  const first = await boxOf(reader.timeline.getByText('1900', { exact: true }))
  expect(first.x).toBeGreaterThan(lane.x + lane.width)
})

test('body.emitter: events stand under their year again when an open event has made the time line narrower', async ({
  reader,
  page,
}) => {
  await reader.open(TWENTIETH_CENTURY)
  const before = await boxOf(reader.timeline)
  await reader.event(ZHENBAO).click()
  await expect(reader.pane).toBeVisible()
  await untilStill(page)
  expect((await boxOf(reader.timeline)).width).toBeLessThan(before.width - 300)
  expect(await yearOf(reader)).toBeCloseTo(1969.17, 0)
  await page.setViewportSize({ width: 1100, height: 900 })
  await expect
    .poll(async () => (await boxOf(reader.timeline)).width)
    .toBeLessThan(before.width - 600)
  await expect.poll(() => yearOf(reader)).toBeCloseTo(1969.17, 0)
})

/** The year over the clash of 1969, by the axis. */
async function yearOf(reader: Reader): Promise<number> {
  const [from, to] = await inTurn(['1920', '1960'], async (year) =>
    boxOf(reader.timeline.getByText(year, { exact: true })),
  )
  const { x } = await markOf(reader.event(ZHENBAO))
  const year = ((to?.x ?? Number.NaN) - (from?.x ?? Number.NaN)) / 40
  return 1920 + (x - (from?.x ?? Number.NaN)) / year
}

type Measurements = { inFrames: number; lanes: number; events: number }

/**
 * Counts how often the size of something in the time line is asked for: in the
 * frames, where vis-timeline should do it for all at once; and between them, of
 * lanes and of events, where each question makes the browser lay the page out anew.
 */
async function countMeasurements(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const measurements = { inFrames: 0, lanes: 0, events: 0 }
    Object.assign(globalThis, { measurements })
    let isInFrame = false
    const ask = globalThis.requestAnimationFrame.bind(globalThis)
    globalThis.requestAnimationFrame = (act) =>
      ask((now) => {
        isInFrame = true
        act(now)
        isInFrame = false
      })
    for (const name of ['offsetTop', 'offsetLeft', 'offsetWidth', 'offsetHeight'] as const) {
      const descriptor = Object.getOwnPropertyDescriptor(HTMLElement.prototype, name)
      Object.defineProperty(HTMLElement.prototype, name, {
        configurable: true,
        get(this: HTMLElement): number {
          const what = this.closest('.vis-item') === null ? 'lanes' : 'events'
          if (this.closest('.vis-timeline') !== null) measurements[isInFrame ? 'inFrames' : what]++
          return descriptor?.get?.call(this) as number
        },
      })
    }
  })
}

async function measurementsOf(page: Page): Promise<Measurements> {
  return page.evaluate(() => ({
    ...(globalThis as unknown as { measurements: Measurements }).measurements,
  }))
}
