import { expect, type Page, type Route } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import { boxOf, markOf, middleOf } from './support/pointer.ts'
import { untilStill } from './support/layout.ts'
import { test, type Reader } from './support/reader.ts'

// What src/timeline/visInternals.ts takes from vis-timeline 8.5.4 that is not public, told by what a reader sees.

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

test('_change, itemSet.redraw, _addItem, _removeItem, _updateItemsInRange: a hundred events are fed without measuring anything', async ({
  reader,
  page,
}) => {
  await countMeasurements(page)
  await reader.open(TWENTIETH_CENTURY)
  await reader.search.fill('珍寶島')
  await expect.poll(() => reader.events.count()).toBeLessThan(10)
  await untilStill(page)
  const before = await measurements(page)
  expect(before).toBeGreaterThan(0)
  await reader.search.fill('')
  await expect.poll(() => reader.events.count()).toBeGreaterThan(100)
  await untilStill(page)
  expect(await measurements(page)).toBe(before)
})

test('range, domProps.center: in the middle of a drag, near and far, events stand under their year', async ({
  reader,
  page,
}) => {
  await reader.open(TWENTIETH_CENTURY)
  const { x, y } = await middleOf(reader.timeline)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await inTurn([-90, -180, -420, 60, 250], async (right) => {
    await page.mouse.move(x + right, y, { steps: 4 })
    await expect.poll(() => yearOf(reader)).toBeCloseTo(1969.17, 0)
  })
  await page.mouse.up()
})

test('groups: what is far outside the screen is not drawn', async ({ reader }) => {
  await reader.open('?from=1968-01-01&to=1969-12-31')
  await expect(reader.event(ZHENBAO)).toBeVisible()
  await expect(reader.event('nerchinsk-treaty-1689')).toHaveCount(0)
  expect(await reader.events.count()).toBeLessThan(60)
})

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

/** Counts how often the size of something in the time line is asked for, for which the browser lays the page out. */
async function countMeasurements(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = { measurements: 0 }
    Object.assign(globalThis, { counted })
    const names = ['offsetTop', 'offsetLeft', 'offsetWidth', 'offsetHeight', 'clientWidth'] as const
    for (const name of names) {
      const owner = name === 'clientWidth' ? Element.prototype : HTMLElement.prototype
      const descriptor = Object.getOwnPropertyDescriptor(owner, name)
      Object.defineProperty(owner, name, {
        configurable: true,
        get(this: HTMLElement): number {
          if (this.closest('.vis-timeline') !== null) counted.measurements++
          return descriptor?.get?.call(this) as number
        },
      })
    }
  })
}

async function measurements(page: Page): Promise<number> {
  return page.evaluate(
    () => (globalThis as unknown as { counted: { measurements: number } }).counted.measurements,
  )
}
