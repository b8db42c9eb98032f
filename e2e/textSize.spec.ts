import { expect, type Locator, type Page } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import { launchOptions } from './support/launch.ts'
import { labelsOf, overlaps } from './support/layout.ts'
import { collisions, cutTexts, sidewaysOf, sizesOf } from './support/legible.ts'
import { listOf, tableOf } from './support/list.ts'
import { boxOf } from './support/pointer.ts'
import { test, untilReady, type Reader } from './support/reader.ts'
import { readTitles } from './support/titles.ts'

/** As a reader sets it in the browser, who has text of 16 px twice as large: what `rem`, and `em` in a media query, stand for. */
const LARGE = '--blink-settings=defaultFontSize=32'
const SIZES = [
  { width: 1440, height: 900, fewestTitles: 5 },
  { width: 1024, height: 768, fewestTitles: 3 },
  // Many a title is wider than the lanes of a phone then; the list has them all.
  { width: 390, height: 844, fewestTitles: 0 },
] as const
const SIXTIES = 'from=1955-01-01&to=1975-12-31'
const EVENT = 'zhenbao-clash-1969'

test.use({ launchOptions: { ...launchOptions(), args: [...(launchOptions().args ?? []), LARGE] } })

test('every text is twice as large as on a page of half the size', async ({
  reader,
  page,
  playwright,
  baseURL,
}) => {
  const browser = await playwright.chromium.launch(launchOptions())
  const other = await browser.newPage({ locale: 'zh-TW', reducedMotion: 'reduce' })
  // So both have the layout that has room.
  await other.setViewportSize({ width: 720, height: 450 })
  const read = await inTurn(
    [`view=timeline&rulers=1&${SIXTIES}&event=${EVENT}`, `view=list&${SIXTIES}`, 'view=table'],
    async (query) => {
      await reader.open(`?${query}`)
      await other.goto(`${baseURL}/?${query}`)
      await untilReady(other)
      if (query.includes('event='))
        await inTurn([page, other], (one) => expect(one.locator('article footer')).toBeVisible())
      const small = await sizesOf(other.locator('body'))
      const large = await sizesOf(page.locator('body'))
      const shared = [...large].filter(([text]) => small.has(text))
      const wrong = shared.filter(
        ([text, size]) => Math.abs(size - 2 * (small.get(text) ?? 0)) > 0.02,
      )
      expect(wrong, query).toEqual([])
      return shared.length
    },
  )
  await browser.close()
  expect(Math.min(...read)).toBeGreaterThan(60)
})

for (const { fewestTitles, ...size } of SIZES) {
  test.describe(`with text twice as large on ${size.width} by ${size.height}`, () => {
    test.use({ viewport: size })

    for (const language of ['zh-Hant', 'zh-Hans', 'en']) {
      test(`nothing is cut, lies over another or makes the page scroll sideways, in ${language}`, async ({
        reader,
        page,
      }) => {
        await inTurn(['timeline', 'list', 'table'], async (view) => {
          await reader.open(`?view=${view}&lang=${language}&${SIXTIES}`)
          await isLegible(page, page.locator('body'), view)
        })
        await reader.open(`?view=timeline&rulers=1&lang=${language}&${SIXTIES}`)
        await reader.timeline.evaluate((timeline) => timeline.scrollIntoView({ block: 'end' }))
        expect(await readTitles(reader, page)).toBeGreaterThanOrEqual(fewestTitles)
        await isLegible(page, page.locator('body'), 'the lane of rulers')
      })
    }

    test('an event is opened from its title and read to its end', async ({ reader, page }) => {
      await reader.open(`?view=timeline&lang=en&from=1968-01-01&to=1970-12-31`)
      await reader.event(EVENT).scrollIntoViewIfNeeded()
      await reader.event(EVENT).click()
      await expect(reader.pane.locator('article footer')).toBeVisible()
      await isLegible(page, reader.pane, 'the open event')
      await canReadToTheEnd(reader)
    })

    test('filters, search, list and table are used', async ({ reader, page }) => {
      await reader.open(`?view=list`)
      await reader.chip('軍事').click()
      await expect(listOf(page).getByRole('listitem').first()).toContainText('軍事')
      await reader.chip('軍事').click()
      await reader.search.fill('雅克薩')
      await expect(page.getByRole('option').nth(1)).toBeVisible()
      await isLegible(page, page.locator('header'), 'hits')
      await page.getByRole('option').nth(1).click()
      await expect(reader.pane.getByRole('heading', { level: 2 })).toBeVisible()
      await page.keyboard.press('Escape')
      await reader.open('?view=table')
      await tableOf(page).getByRole('row').nth(2).click()
      await expect(reader.pane.locator('article footer')).toBeVisible()
      await isLegible(page, reader.pane, 'an event of the table')
    })

    test('the menus and dialogs can be read', async ({ reader, page }) => {
      await reader.open('?view=timeline')
      await reader.languages.click()
      await isLegible(page, page.getByRole('menu'), 'languages')
      expect((await boxOf(page.getByRole('menu'))).x).toBeGreaterThanOrEqual(0)
      await page.keyboard.press('Escape')
      await reader.timeline.getByRole('button', { name: '時期' }).click()
      await isLegible(page, page.locator('[popover]:popover-open'), 'periods')
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      await isLegible(page, page.getByRole('dialog'), 'keys')
    })
  })
}

test('text that grows while the page is open is measured anew', async ({ reader, page }) => {
  await reader.open(`?view=timeline&${SIXTIES}`)
  const before = (await boxOf(reader.event(EVENT))).height
  await page.locator(':root').evaluate((root) => root.style.setProperty('font-size', '56px'))
  await expect.poll(async () => (await boxOf(reader.event(EVENT))).height).toBe(before * 1.75)
  await expect.poll(() => eventsOutsideLanes(page)).toEqual([])
  expect(overlaps(await labelsOf(page))).toEqual([])
})

/** Events that reach out of their lane, upwards or downwards. */
async function eventsOutsideLanes(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const lanes = [...document.querySelectorAll('.vis-label.lane')].map((lane) =>
      lane.getBoundingClientRect(),
    )
    return [...document.querySelectorAll('[data-event-id]')]
      .filter((event) => {
        const { top, bottom } = event.getBoundingClientRect()
        return !lanes.some((lane) => top >= lane.top && bottom <= lane.bottom)
      })
      .map((event) => event.textContent)
  })
}

async function isLegible(page: Page, root: Locator, where: string): Promise<void> {
  expect(await sidewaysOf(page), where).toBeLessThanOrEqual(0)
  expect(await cutTexts(root), where).toEqual([])
  expect(await collisions(root), where).toEqual([])
}

/** The last words of the pane stand within it once it is scrolled to its end, and nothing lies over them. */
async function canReadToTheEnd({ pane }: Reader): Promise<void> {
  const last = pane.locator('article footer > :last-child')
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport({ ratio: 1 })
  const { y, height } = await boxOf(last)
  const box = await boxOf(pane)
  expect(y).toBeGreaterThanOrEqual(box.y)
  expect(y + height).toBeLessThanOrEqual(box.y + box.height + 1)
}
