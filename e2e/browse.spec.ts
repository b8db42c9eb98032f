import { expect } from '@playwright/test'
import { parseIsoDate } from '#core/dates/isoDate.ts'
import { times } from './support/inTurn.ts'
import { boxOf, drag, markOf, middleOf, turnWheel } from './support/pointer.ts'
import { test, type Reader } from './support/reader.ts'

const NERCHINSK = 'nerchinsk-treaty-1689'
const SIXTIES = '?from=1960-01-01&to=1969-12-31'

test('the page begins with four centuries', async ({ reader }) => {
  await reader.open()
  await expect(reader.shown).toHaveAttribute('aria-valuetext', '1600—2030年')
  await expect(reader.event(NERCHINSK)).toBeInViewport()
})

test('the whole range leads from a decade back to where the page began', async ({
  reader,
  page,
}) => {
  await reader.open(SIXTIES)
  await expect(reader.shown).toHaveAttribute('aria-valuetext', '1960—1969年')
  await reader.zoom('全部').click()
  await expect(reader.shown).toHaveAttribute('aria-valuetext', '1600—2030年')
  expect(new URL(page.url()).pathname).toBe('/zh-hant/')
})

test('Ctrl and the wheel zoom at the pointer: the event under it stays there', async ({
  reader,
  page,
}) => {
  await reader.open()
  const before = await markOf(reader.event(NERCHINSK))
  await page.mouse.move(before.x, before.y)
  await turnWheel(page, { key: 'Control', down: -120, count: 6 })
  await expect.poll(() => yearsShown(reader)).toBeLessThan(300)
  await expect
    .poll(async () => Math.abs((await markOf(reader.event(NERCHINSK))).x - before.x))
    .toBeLessThan(3)
})

for (const { gesture, turn } of [
  { gesture: 'Shift and the wheel turned to the reader', turn: { key: 'Shift', down: 120 } },
  { gesture: 'a swipe to the left', turn: { right: 120 } },
] as const) {
  test(`${gesture} leads to later years without zooming, as a page scrolls sideways`, async ({
    reader,
    page,
  }) => {
    await reader.open('?from=1680-01-01&to=1729-12-31')
    await pointAtLanes(reader, page)
    await turnWheel(page, { ...turn, count: 3 })
    await expect.poll(() => valueOf(reader.firstYear)).toBeGreaterThan(1685)
    expect(Math.abs((await yearsShown(reader)) - 49)).toBeLessThanOrEqual(1)
  })
}

test('a drag moves the time line along with the pointer', async ({ reader, page }) => {
  await reader.open('?from=1660-01-01&to=1719-12-31')
  const before = await markOf(reader.event(NERCHINSK))
  const { x, y, height } = await boxOf(reader.timeline)
  await drag(page, { x: x + 700, y: y + height - 40 }, { x: -200 })
  await expect
    .poll(async () => Math.round((await markOf(reader.event(NERCHINSK))).x - before.x))
    .toBe(-200)
})

test('a drag that begins on an event does not open it', async ({ reader, page }) => {
  await reader.open('?from=1660-01-01&to=1719-12-31')
  const before = await markOf(reader.event(NERCHINSK))
  await drag(page, before, { x: 150 })
  await expect
    .poll(async () => Math.round((await markOf(reader.event(NERCHINSK))).x - before.x))
    .toBe(150)
  expect(page.url()).not.toContain('event=')
  await expect(reader.pane).toHaveCount(0)
})

test('the plain wheel zooms nothing, and says which key would', async ({ reader, page }) => {
  await reader.open()
  const before = await boxOf(reader.event(NERCHINSK))
  await pointAtLanes(reader, page)
  await turnWheel(page, { down: 240, count: 4 })
  await expect(page.getByText('按住Ctrl並滾動滾輪即可縮放')).toBeVisible()
  expect(await boxOf(reader.event(NERCHINSK))).toEqual(before)
  await expect(reader.shown).toHaveAttribute('aria-valuetext', '1600—2030年')
})

test('on a low screen the plain wheel scrolls the lanes', async ({ reader, page }) => {
  await page.setViewportSize({ width: 1440, height: 420 })
  await reader.open()
  const before = await boxOf(reader.event(NERCHINSK))
  await pointAtLanes(reader, page)
  await turnWheel(page, { down: 60 })
  await expect
    .poll(async () => (await boxOf(reader.event(NERCHINSK))).y)
    .toBeLessThan(before.y - 20)
  expect((await boxOf(reader.event(NERCHINSK))).x).toBeCloseTo(before.x, 0)
})

test('no turn of the wheel leads beyond the record', async ({ reader, page }) => {
  await reader.open()
  await pointAtLanes(reader, page)
  await turnWheel(page, { key: 'Control', down: 600, count: 16 })
  await expect(reader.zoom('縮小')).toBeDisabled()
  await expectAtLimits(reader)
  await turnWheel(page, { right: -600, count: 4 })
  await turnWheel(page, { right: 600, count: 4 })
  await expectAtLimits(reader)
})

test('no turn of the wheel leads closer than two months', async ({ reader, page }) => {
  await reader.open('?from=1969-01-01&to=1969-12-31')
  await pointAtLanes(reader, page)
  await turnWheel(page, { key: 'Control', down: -600, count: 12 })
  await expect(reader.zoom('放大')).toBeDisabled()
  await expect.poll(() => daysShown(page.url())).toBeLessThanOrEqual(62)
  expect(daysShown(page.url())).toBeGreaterThanOrEqual(60)
})

test('panning stops at the first and at the last day', async ({ reader, page }) => {
  await reader.open('?from=0100-01-01&to=0149-12-31')
  await pointAtLanes(reader, page)
  await turnWheel(page, { right: -2400, count: 4 })
  await expect.poll(() => isAt(reader.firstYear, 'aria-valuemin')).toBe(true)
  expect(await yearsShown(reader)).toBe(49)
  await reader.open('?from=1980-01-01&to=2029-12-31')
  await pointAtLanes(reader, page)
  await turnWheel(page, { right: 2400, count: 4 })
  await expect.poll(() => isAt(reader.lastYear, 'aria-valuemax')).toBe(true)
  expect(Math.abs((await yearsShown(reader)) - 49)).toBeLessThanOrEqual(1)
})

test('each press on plus halves the years shown, each on minus doubles them', async ({
  reader,
}) => {
  await reader.open('?from=1700-01-01&to=1799-12-31')
  await reader.zoom('放大').click()
  await expect(reader.shown).toHaveAttribute('aria-valuetext', '1725—1774年')
  await reader.zoom('縮小').click()
  await expect(reader.shown).toHaveAttribute('aria-valuetext', /^(1699|1700)—(1799|1800)年$/)
})

test('plus and minus stop where the record and the closest view stop', async ({ reader }) => {
  await reader.open()
  await expect(reader.zoom('縮小')).toBeEnabled()
  await times(4, async () => {
    if (await reader.zoom('縮小').isEnabled()) await reader.zoom('縮小').click()
  })
  await expect(reader.zoom('縮小')).toBeDisabled()
  await expectAtLimits(reader)
  await times(16, async () => {
    if (await reader.zoom('放大').isEnabled()) await reader.zoom('放大').click()
  })
  await expect(reader.zoom('放大')).toBeDisabled()
  await expect(reader.zoom('縮小')).toBeEnabled()
})

async function pointAtLanes(
  reader: Reader,
  page: { mouse: { move: (x: number, y: number) => Promise<void> } },
) {
  const { x, y } = await middleOf(reader.timeline)
  await page.mouse.move(x, y)
}

async function valueOf(slider: Reader['shown'], name = 'aria-valuenow'): Promise<number> {
  return Number(await slider.getAttribute(name))
}

async function yearsShown(reader: Reader): Promise<number> {
  return (await valueOf(reader.lastYear)) - (await valueOf(reader.firstYear))
}

async function isAt(
  slider: Reader['shown'],
  limit: 'aria-valuemin' | 'aria-valuemax',
): Promise<boolean> {
  return (await valueOf(slider)) === (await valueOf(slider, limit))
}

async function expectAtLimits(reader: Reader): Promise<void> {
  await expect.poll(() => isAt(reader.firstYear, 'aria-valuemin')).toBe(true)
  await expect.poll(() => isAt(reader.lastYear, 'aria-valuemax')).toBe(true)
}

/** By the address, which names the first and the last day; NaN before it names them. */
function daysShown(address: string): number {
  const params = new URL(address).searchParams
  const [from, to] = ['from', 'to'].map(
    (name) => parseIsoDate(params.get(name) ?? '') ?? Number.NaN,
  )
  return (to ?? Number.NaN) - (from ?? Number.NaN) + 1
}
