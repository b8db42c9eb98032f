import { expect, type Page } from '@playwright/test'
import { times } from './support/inTurn.ts'
import { topsOf, untilStill } from './support/layout.ts'
import { boxOf, middleOf, turnWheel } from './support/pointer.ts'
import { test, type Reader } from './support/reader.ts'
import { readTitles } from './support/titles.ts'

/** Zoom levels from the whole span down to two months, each some two and a half times closer. */
const LEVELS = 10
/** Where the pointer is when zooming: over the dense years after 1890. */
const DENSE = 0.72

for (const { device, size, languages } of [
  { device: 'a desk', size: { width: 1440, height: 900 }, languages: ['zh-Hant', 'en'] },
  { device: 'a phone', size: { width: 390, height: 844 }, languages: ['zh-Hant-HK'] },
]) {
  test.describe(`on ${device}`, () => {
    test.use({ viewport: size })

    for (const language of languages) {
      test(`at ten zooms across the span no title overlaps another or is cut, in ${language}`, async ({
        reader,
        page,
      }) => {
        await reader.open(`?view=timeline&lang=${language}`)
        const read = await times(LEVELS, async (level) => {
          if (level > 0) await zoomIn(reader, page)
          const count = await readTitles(reader, page)
          const side = level % 2 === 0 ? -1 : 1
          await pan(page, side)
          await readTitles(reader, page)
          await pan(page, -side)
          return count
        })
        expect(Math.max(...read)).toBeGreaterThan(5)
      })
    }

    test('a hundred small steps of panning move no event to another row', async ({
      reader,
      page,
    }) => {
      await reader.open('?view=timeline&from=1948-01-01&to=1960-12-31')
      const { x, y } = await middleOf(reader.timeline)
      await page.mouse.move(x, y)
      await untilStill(page)
      const first = new Map<string, number>()
      const moved = await times(100, async () => {
        await turnWheel(page, { right: 60 })
        const tops = await topsOf(page)
        return [...tops].filter(([id, top]) => {
          const before = first.get(id) ?? top
          first.set(id, before)
          return Math.abs(before - top) > 0.5
        })
      })
      expect(moved.flat()).toEqual([])
      expect(first.size).toBeGreaterThan(30)
      await expect(reader.firstYear).not.toHaveAttribute('aria-valuetext', '1948年')
    })
  })
}

test('beside an open event titles still keep clear of one another and of the edges', async ({
  reader,
  page,
}) => {
  await reader.open('?event=zhenbao-clash-1969&from=1945-01-01&to=1984-12-31')
  await expect(reader.pane).toBeVisible()
  expect(await readTitles(reader, page)).toBeGreaterThan(5)
})

test('the names of the axis keep clear of one another at every zoom', async ({ reader, page }) => {
  await reader.open()
  await times(LEVELS, async (level) => {
    if (level > 0) await zoomIn(reader, page)
    await untilStill(page)
    const years = await axisLabels(page)
    const pairs = years.flatMap((one, i) =>
      years.slice(i + 1).map((other) => [one, other] as const),
    )
    const touching = pairs.filter(
      ([one, other]) =>
        Math.abs(one.y - other.y) < 4 &&
        Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > 0.5,
    )
    expect(touching).toEqual([])
    expect(years.length).toBeGreaterThan(3)
  })
})

async function zoomIn(reader: Reader, page: Page): Promise<void> {
  const { x, y, width, height } = await boxOf(reader.timeline)
  await page.mouse.move(x + width * DENSE, y + height / 2)
  await turnWheel(page, { key: 'Control', down: -600 })
}

/** Moves by screens. */
async function pan(page: Page, screens: number): Promise<void> {
  await turnWheel(page, { right: Math.sign(screens) * 2400, count: Math.abs(screens) })
}

/** What can be read above the lanes: text of the time line that belongs to no event. */
async function axisLabels(page: Page) {
  return page.evaluate(() => {
    const region = document.querySelector('section:has([data-event-id])')
    if (region === null) throw new Error('There is no time line')
    const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT)
    const labels: { text: string; x: number; y: number; width: number }[] = []
    const area = region.getBoundingClientRect()
    while (walker.nextNode() !== null) {
      const text = walker.currentNode as Text
      const parent = text.parentElement
      const isRead = parent?.checkVisibility({ visibilityProperty: true }) === true
      if (!isRead || parent.closest('[data-event-id], output, .visually-hidden') !== null) continue
      if (getComputedStyle(parent).color.endsWith(', 0)')) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const { x, y, width } = range.getBoundingClientRect()
      const isOnScreen = x >= area.x && x + width <= area.right && y < area.y + 60
      if (isOnScreen) labels.push({ text: text.data, x, y, width })
    }
    return labels
  })
}
