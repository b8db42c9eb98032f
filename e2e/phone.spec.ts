import { expect } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import { boxOf, middleOf } from './support/pointer.ts'
import { test, untilReady } from './support/reader.ts'
import { moveFingers } from './support/touch.ts'

const SIXTIES = 'view=timeline&from=1960-01-01&to=1974-12-31'
const EVENT = 'zhenbao-clash-1969'
const HEIGHT = 844

test.use({ viewport: { width: 390, height: HEIGHT }, hasTouch: true, isMobile: true })

test('a phone starts with the list; the time line is one tap away, and Back leads to the list', async ({
  reader,
  page,
}) => {
  await reader.open()
  const list = page.getByRole('region', { name: '事件列表' })
  await expect(list).toBeVisible()
  await page.getByRole('button', { name: '時間軸' }).tap()
  await expect(reader.timeline).toBeVisible()
  await expect(page).toHaveURL(/view=timeline/)
  await page.goBack()
  await expect(list).toBeVisible()
})

test('a vertical swipe scrolls the list, and the address keeps the place', async ({
  reader,
  page,
}) => {
  await reader.open('?view=list')
  const entry = page.getByRole('region', { name: '事件列表' }).getByRole('listitem').first()
  const { y } = await boxOf(entry)
  await moveFingers(page, [
    { x: 200, y: 600 },
    { x: 200, y: 300 },
  ])
  await expect.poll(async () => (await boxOf(entry)).y).toBeLessThan(y - 200)
  await expect(page).toHaveURL(/from=/)
})

test('one finger pans the time line, two zoom it', async ({ reader, page }) => {
  await reader.open(`?${SIXTIES}`)
  const years = async () => {
    const [first, last] = await inTurn([reader.firstYear, reader.lastYear], async (slider) =>
      Number(await slider.getAttribute('aria-valuenow')),
    )
    return { first: first ?? 0, count: (last ?? 0) - (first ?? 0) }
  }
  const { x, y } = await middleOf(reader.timeline)
  const left = { x: x - 100, y }
  const right = { x: x + 100, y }
  const { count } = await years()

  await moveFingers(page, [right, left])
  await expect.poll(async () => (await years()).first).toBeGreaterThan(1965)
  // A year may be cut at an edge.
  expect(Math.abs((await years()).count - count)).toBeLessThanOrEqual(1)
  await moveFingers(page, [{ x: x - 30, y }, left], [{ x: x + 30, y }, right])
  await expect.poll(async () => (await years()).count).toBeLessThan(count / 2)
})

test('the sheet is dragged from half of the screen to all of it, to its title, and away', async ({
  reader,
  page,
}) => {
  await reader.open(`?${SIXTIES}&event=${EVENT}`)
  const top = async () => (await boxOf(reader.pane)).y
  const grip = async () => ({ x: 195, y: (await top()) + 12 })
  const half = await top()
  expect(half).toBeGreaterThan(HEIGHT * 0.3)

  await moveFingers(page, [await grip(), { x: 195, y: 80 }])
  await expect.poll(top).toBeLessThan(HEIGHT * 0.1)
  await moveFingers(page, [await grip(), { x: 195, y: HEIGHT - 140 }])
  await expect.poll(top).toBeGreaterThan(HEIGHT * 0.75)
  await expect(reader.pane.getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 })
  await moveFingers(page, [await grip(), { x: 195, y: HEIGHT - 4 }])
  await expect(reader.pane).toHaveCount(0)
})

test('the button of the sheet goes through its three heights, and Back closes it', async ({
  reader,
  page,
}) => {
  await reader.open(`?${SIXTIES}`)
  await reader.event(EVENT).tap()
  const top = async () => (await boxOf(reader.pane)).y
  await reader.pane.getByRole('button', { name: '展開全文' }).tap()
  await expect.poll(top).toBeLessThan(HEIGHT * 0.1)
  await reader.pane.getByRole('button', { name: '收成標題' }).tap()
  await expect.poll(top).toBeGreaterThan(HEIGHT * 0.75)
  await reader.pane.getByRole('button', { name: '展開一半' }).tap()
  await expect.poll(top).toBeLessThan(HEIGHT * 0.5)
  await page.goBack()
  await expect(reader.pane).toHaveCount(0)
})

test.describe('at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 256 } })

  for (const view of ['list', 'timeline', 'table']) {
    test(`nothing is wider than the screen, and the ${view} can be scrolled to`, async ({
      page,
    }) => {
      await page.goto(`/?view=${view}&lang=en`)
      await untilReady(page)
      const [width, height] = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement
        return [scrollWidth, scrollHeight]
      })
      expect(width).toBe(320)
      expect(height).toBeGreaterThan(256 * 1.5)
      const main = page.getByRole('main')
      await main.scrollIntoViewIfNeeded()
      expect((await boxOf(main)).height).toBeGreaterThan(200)
    })
  }
})
