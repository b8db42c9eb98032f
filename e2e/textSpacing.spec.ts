import { expect, type Locator, type Page } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import { collisions, cutTexts, sidewaysOf } from './support/legible.ts'
import { boxOf } from './support/pointer.ts'
import { test } from './support/reader.ts'
import { readTitles } from './support/titles.ts'

/** What WCAG 1.4.12 lets readers ask for. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`
/** In years. How closely titles stand is another matter at each: all are tried on one size, some on the others. */
const ZOOMS = [3, 5, 8, 12, 18, 27, 40, 60]
const SOME_ZOOMS = [5, 18, 40]
const NINETIES = 'from=1985-01-01&to=1999-12-31'

for (const size of [
  { width: 1440, height: 900, zooms: ZOOMS, fewestTitles: 12 },
  { width: 1024, height: 768, zooms: SOME_ZOOMS, fewestTitles: 8 },
  { width: 390, height: 844, zooms: SOME_ZOOMS, fewestTitles: 2 },
]) {
  test.describe(`with the text spacing of WCAG 1.4.12 on ${size.width} by ${size.height}`, () => {
    test.use({ viewport: size })

    for (const language of ['zh-Hant', 'en']) {
      test(`header, filters, list, table and an open event lose nothing, in ${language}`, async ({
        reader,
        page,
      }) => {
        await inTurn(['list', 'table'], async (view) => {
          await reader.open(`?view=${view}&lang=${language}&${NINETIES}`)
          await spaceOut(page)
          await isLegible(page, page.locator('body'), view)
        })
        await reader.open(`?view=timeline&lang=${language}&event=nerchinsk-treaty-1689`)
        await expect(reader.pane.locator('article footer')).toBeVisible()
        await spaceOut(page)
        await isLegible(page, reader.pane, 'the open event')
      })

      test(`titles of the lanes keep clear of one another, and none is cut, in ${language}`, async ({
        reader,
        page,
      }) => {
        const read = await inTurn(size.zooms, async (years) => {
          const last = 1955 + years
          await reader.open(`?view=timeline&lang=${language}&from=1955-01-01&to=${last}-12-31`)
          await spaceOut(page)
          return readTitles(reader, page)
        })
        expect(Math.max(...read)).toBeGreaterThanOrEqual(size.fewestTitles)
        await isLegible(page, page.locator('body'), 'the time line')
      })
    }
  })
}

test('names of lanes, periods and rulers have the room that spaced letters need', async ({
  reader,
  page,
}) => {
  const read = await inTurn([...SOME_ZOOMS, 60], async (years) => {
    const first = 1990 - years
    await reader.open(`?view=timeline&rulers=1&from=${first}-01-01&to=1999-12-31`)
    await spaceOut(page)
    await readTitles(reader, page)
    const names = page.locator('.band-label:not(:empty), .ruler-label:not(:empty)')
    const outside = await names.evaluateAll((all) =>
      all
        .filter((name) => {
          const bar = name.closest('.vis-item')?.getBoundingClientRect()
          return bar !== undefined && name.getBoundingClientRect().right > bar.right + 1
        })
        .map((name) => name.textContent),
    )
    expect(outside, `${years} years`).toEqual([])
    return names.count()
  })
  expect(Math.max(...read)).toBeGreaterThan(5)
  const lanes = await boxOf(page.locator('.axis'))
  const heads = await page
    .locator('.lane-label')
    .evaluateAll((all) => all.map((name) => name.getBoundingClientRect().right))
  expect(Math.max(...heads)).toBeLessThanOrEqual(lanes.x)
})

/** As a reader's own style sheet does it, which the page's policy does not stop. */
async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(async (css) => {
    const sheet = new CSSStyleSheet()
    await sheet.replace(css)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve))
    })
  }, SPACED)
}

async function isLegible(page: Page, root: Locator, where: string): Promise<void> {
  expect(await sidewaysOf(page), where).toBeLessThanOrEqual(0)
  expect(await cutTexts(root), where).toEqual([])
  expect(await collisions(root), where).toEqual([])
}
