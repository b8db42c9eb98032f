import { expect, type Locator } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import { connectPrinter, printDialogOf, sheetOf } from './support/paper.ts'
import { test } from './support/reader.ts'

// What a reader prints before the page has fetched what prints, and from a phone.

const ZHENBAO = 'zhenbao-clash-1969'
const FEW = 'relation=hostility&track=military&from=1955-01-01&to=1984-12-31'

for (const { device, size } of [
  { device: 'desk', size: { width: 1440, height: 900 } },
  { device: 'phone', size: { width: 390, height: 844 } },
]) {
  for (const view of ['list', 'table', 'timeline']) {
    test(`before what prints has come, on a ${device} the ${view} and an open event are printed to their ends`, async ({
      reader,
      page,
    }) => {
      await page.setViewportSize(size)
      reader.excuse(/Printing/)
      await page.route(/\/Printing-[^/]+\.js$/, (route) => route.abort())
      await reader.open(`?view=${view}&${FEW}&event=${ZHENBAO}`)
      await expect(reader.pane.getByRole('listitem').first()).toBeVisible()
      await page.emulateMedia({ media: 'print' })
      await expect(sheetOf(page)).toHaveCount(0)
      expect(await hiddenIn(reader.pane, 'p, li, button')).toEqual([])
      const middle = page.locator('#events')
      if (view !== 'timeline') expect(await hiddenIn(middle, '[data-event-id]')).toEqual([])
    })
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })
  test('a button offers to print, as on a desk', async ({ reader, page }) => {
    await connectPrinter(page)
    await reader.open(`?${FEW}`)
    const dialog = printDialogOf(page)
    await dialog.open()
    await dialog.print()
    await expect(sheetOf(page).getByRole('heading', { level: 4 }).first()).toBeVisible()
  })
})

for (const language of ['zh-Hant', 'zh-Hant-HK', 'zh-Hans', 'en']) {
  test(`on phones of any width the title of the page is whole in ${language}, beside the buttons`, async ({
    reader,
    page,
  }) => {
    await reader.open(`?lang=${language}`)
    await inTurn([320, 360, 390], async (width) => {
      await page.setViewportSize({ width, height: 640 })
      const title = page.getByRole('heading', { level: 1 })
      const cut = await title.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      expect(cut, `${width} px`).toBe(false)
      await expect(page.getByRole('button', { name: /^(列印|打印|Print)$/ })).toHaveCount(
        width < 380 ? 0 : 1,
      )
    })
  })
}

/** What some box around it cuts off, or the sheet of a phone covers. */
async function hiddenIn(part: Locator, selector: string): Promise<readonly string[]> {
  return part.evaluate((element, wanted) => {
    const all = [...element.querySelectorAll(wanted)].filter((one) => one.checkVisibility())
    if (all.length === 0) return ['nothing is there']
    const isCut = (one: Element): boolean => {
      const { bottom } = one.getBoundingClientRect()
      for (let box = one.parentElement; box !== null; box = box.parentElement) {
        const { overflowY, position } = getComputedStyle(box)
        if (position === 'fixed') return true
        const isBox = box !== document.documentElement && overflowY !== 'visible'
        if (isBox && box.getBoundingClientRect().bottom < bottom - 1) return true
      }
      return false
    }
    return all.filter(isCut).map((one) => one.textContent.slice(0, 40))
  }, selector)
}
