import { expect, type Page } from '@playwright/test'
import { boxOf, drag, fling, markOf, middleOf, turnWheel, type Point } from './support/pointer.ts'
import { test, type Reader } from './support/reader.ts'

const HALF_CENTURY = '?from=1680-01-01&to=1729-12-31'
const NERCHINSK = 'nerchinsk-treaty-1689'

test.describe('where motion is welcome', () => {
  test.use({ reducedMotion: 'no-preference' })

  test('a drag let go in the middle of its movement runs on, and comes to rest', async ({
    reader,
    page,
  }) => {
    await reader.open(HALF_CENTURY)
    await fling(page, await emptyPlace(reader), { right: -240 })
    const released = 1680 + (240 / (await widthOf(reader))) * 50
    await expect.poll(() => firstYear(reader)).toBeGreaterThan(released + 2)
    await untilAtRest(page)
    const rested = await firstYear(reader)
    expect(rested).toBeLessThan(released + 36)
    await expect(page).toHaveURL(new RegExp(`from=${rested}`))
  })

  test('a press stops it', async ({ reader, page }) => {
    await reader.open(HALF_CENTURY)
    const place = await emptyPlace(reader)
    await fling(page, place, { right: -240 })
    await page.mouse.down()
    await page.mouse.up()
    const stopped = await reader.shown.getAttribute('aria-valuetext')
    await untilAtRest(page)
    await expect(reader.shown).toHaveAttribute('aria-valuetext', stopped ?? '')
    await expect(reader.pane).toHaveCount(0)
  })

  test('a key stops it, and acts from there', async ({ reader, page }) => {
    await reader.open(HALF_CENTURY)
    await reader.event(NERCHINSK).focus()
    await fling(page, await emptyPlace(reader), { right: -240 })
    await page.keyboard.press('0')
    await expect(reader.shown).toHaveAttribute('aria-valuetext', '1600—2030年')
  })

  test('a drag that rests before it is let go stays where it is', async ({ reader, page }) => {
    await reader.open(HALF_CENTURY)
    const before = await markOf(reader.event(NERCHINSK))
    await fling(page, await emptyPlace(reader), { right: 150, rest: 0.2 })
    await untilAtRest(page)
    expect(Math.round((await markOf(reader.event(NERCHINSK))).x - before.x)).toBe(150)
  })
})

test('who wants less motion has none: a drag ends where it is let go', async ({ reader, page }) => {
  await reader.open(HALF_CENTURY)
  const before = await markOf(reader.event(NERCHINSK))
  await fling(page, await emptyPlace(reader), { right: 150 })
  await untilAtRest(page)
  expect(Math.round((await markOf(reader.event(NERCHINSK))).x - before.x)).toBe(150)
})

test('a double click zooms in about the pointer, with Shift it zooms out again', async ({
  reader,
  page,
}) => {
  await reader.open(HALF_CENTURY)
  const { x } = await markOf(reader.event(NERCHINSK))
  const { y } = await emptyPlace(reader)
  await page.mouse.dblclick(x, y)
  await expect.poll(() => yearsShown(reader)).toBeLessThan(26)
  await expect
    .poll(async () => Math.abs((await markOf(reader.event(NERCHINSK))).x - x))
    .toBeLessThan(2)
  await page.keyboard.down('Shift')
  await page.mouse.dblclick(x, y)
  await page.keyboard.up('Shift')
  await expect(reader.shown).toHaveAttribute('aria-valuetext', '1680—1729年')
})

test('the pointer tells what can be dragged and what pressed, after a drag too', async ({
  reader,
  page,
}) => {
  await reader.open(HALF_CENTURY)
  const lanes = await emptyPlace(reader)
  const expectCursors = async () => {
    expect(await cursorAt(page, lanes)).toBe('grab')
    expect(await cursorAt(page, await markOf(reader.event(NERCHINSK)))).toBe('pointer')
    const name = reader.timeline.getByText('政治', { exact: true })
    expect(await cursorAt(page, await middleOf(name))).toBe('default')
    expect(await cursorAt(page, await middleOf(reader.shown))).toBe('grab')
    expect(await cursorAt(page, await middleOf(reader.firstYear))).toBe('ew-resize')
  }
  await expectCursors()
  await drag(page, lanes, { x: 40 })
  await expectCursors()
})

test('the hint for Ctrl and the wheel belongs to the first visit', async ({ reader, page }) => {
  const hint = page.getByText('按住Ctrl並滾動滾輪即可縮放')
  await reader.open()
  const { x, y } = await middleOf(reader.timeline)
  await page.mouse.move(x, y)
  await turnWheel(page, { down: 120 })
  await expect(hint).toBeVisible()
  await turnWheel(page, { key: 'Control', down: -120, count: 2 })
  await expect(hint).toHaveCount(0)
  await turnInVain(page)
  await expect(hint).toHaveCount(0)
  await reader.open()
  await page.mouse.move(x, y)
  await turnInVain(page)
  await expect(hint).toHaveCount(0)
})

for (const { device, size } of [
  { device: 'desk', size: { width: 1440, height: 900 } },
  { device: 'phone', size: { width: 390, height: 844 } },
]) {
  test(`on a ${device} nothing that stands on the page moves while it loads`, async ({
    reader,
    page,
  }) => {
    await page.setViewportSize(size)
    await page.addInitScript(() => {
      const shifts: string[] = []
      Object.assign(globalThis, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { sources } = entry as unknown as { sources: { node: Node | null }[] }
          shifts.push(...sources.map(({ node }) => (node as Element | null)?.className ?? '?'))
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await reader.open('?view=timeline')
    await expect(page.getByText(/^另有\d+件/)).toBeVisible()
    const shifts = () => page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts)
    expect(await shifts()).toEqual([])
  })
}

/** Where no event and no name is, in the lowest lane. */
async function emptyPlace(reader: Reader): Promise<Point> {
  const { x, y, width, height } = await boxOf(reader.timeline)
  return { x: x + width / 2, y: y + height - 34 }
}

async function widthOf(reader: Reader): Promise<number> {
  const { x, width } = await boxOf(reader.timeline)
  const name = await boxOf(reader.timeline.getByRole('button', { name: '時期', exact: true }))
  return x + width - name.x - 94
}

async function firstYear(reader: Reader): Promise<number> {
  return Number(await reader.firstYear.getAttribute('aria-valuenow'))
}

async function yearsShown(reader: Reader): Promise<number> {
  return Number(await reader.lastYear.getAttribute('aria-valuenow')) - (await firstYear(reader))
}

/** Turns the wheel alone, and waits until the page has had a frame to answer. */
async function turnInVain(page: Page): Promise<void> {
  const answer = await page.evaluateHandle(() => {
    const answered = new Promise<void>((resolve) => {
      const onWheel = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
      addEventListener('wheel', onWheel, { once: true })
    })
    return { answered }
  })
  await turnWheel(page, { down: 120 })
  await answer.evaluate(({ answered }) => answered)
}

/** Waits until the time line has shown the same days for ten frames. */
async function untilAtRest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let before = ''
        let still = 0
        const look = () => {
          const now = [...document.querySelectorAll('[role=slider]')]
            .map((slider) => slider.getBoundingClientRect().x)
            .join()
          still = now === before ? still + 1 : 0
          before = now
          if (still === 10) resolve()
          else requestAnimationFrame(look)
        }
        look()
      }),
  )
}

async function cursorAt(page: Page, { x, y }: Point): Promise<string> {
  return page.evaluate(
    ([left, top]) => {
      const element = document.elementFromPoint(left, top)
      return element === null ? '' : getComputedStyle(element).cursor
    },
    [x, y] as const,
  )
}
