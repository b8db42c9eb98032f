import { expect } from '@playwright/test'
import { times } from './support/inTurn.ts'
import { middleOf, turnWheel } from './support/pointer.ts'
import { test, type Reader } from './support/reader.ts'

// Where the keyboard falls to the document, Tab starts again from the top of the page.

const NERCHINSK = 'nerchinsk-treaty-1689'
const DECADES = '?from=1680-01-01&to=1709-12-31'

for (const { act, turn } of [
  { act: 'panned', turn: { right: 600, count: 12 } },
  { act: 'zoomed', turn: { key: 'Control', down: -240, count: 10 } },
] as const) {
  test(`an event ${act} out of the page leaves the keyboard in the time line`, async ({
    reader,
    page,
  }) => {
    await reader.open(DECADES)
    await reader.event(NERCHINSK).focus()
    const { x, y } = await middleOf(reader.timeline)
    await page.mouse.move(x, y)
    await turnWheel(page, turn)
    await expect(reader.event(NERCHINSK)).toHaveCount(0)
    await expectInside(reader)
    await page.keyboard.press('ArrowRight')
    await expect(reader.timeline.locator('[data-event-id]:focus')).toHaveCount(1)
  })
}

test('an event that a filter takes away leaves the keyboard in the time line', async ({
  reader,
  page,
}) => {
  await reader.open(DECADES)
  await reader.chip('敵對').click()
  await page.goBack()
  await reader.event(NERCHINSK).focus()
  await page.goForward()
  await expect(reader.event(NERCHINSK)).toHaveCount(0)
  await expectInside(reader)
  // The first of those that are left in sight, not of the whole record.
  await page.keyboard.press('ArrowRight')
  await expect(reader.timeline.locator('[data-event-id]:focus')).toHaveAccessibleName(
    /168\d年.*敵對/,
  )
})

test('a button that goes once it is pressed hands the keyboard to what is around it', async ({
  reader,
  page,
}) => {
  await reader.open('?relation=hostility')
  await page.getByRole('button', { name: '清除篩選' }).press('Enter')
  await expect(page.getByRole('region', { name: '篩選' })).toBeFocused()

  await reader.open('?relation=alliance&q=雅克薩')
  await page.getByRole('button', { name: /^不限關係狀態/ }).press('Enter')
  await expect(reader.timeline).toBeFocused()

  await reader.open(`?relation=hostility&event=${NERCHINSK}`)
  await reader.pane.getByRole('button', { name: '仍要顯示' }).press('Enter')
  await expect(reader.pane).toBeFocused()

  await reader.open('?corpus=https://example.com/')
  await page.getByRole('button', { name: '知道了' }).press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('a text that could not be loaded and then is hands it to the open event', async ({
  reader,
  page,
}) => {
  reader.excuse(/corpus\/zh-Hant\/0000\.json/)
  await page.route('**/corpus/zh-Hant/0000.json', (route) => route.abort())
  await reader.open(`?event=${NERCHINSK}`)
  const retry = reader.pane.getByRole('button', { name: '再試一次' })
  await expect(retry).toBeVisible()
  await page.unroute('**/corpus/zh-Hant/0000.json')
  await retry.press('Enter')
  await expect(reader.pane.getByRole('listitem').first()).toBeVisible()
  await expect(reader.pane).toBeFocused()
})

test('a related event that is opened has it at its title', async ({ reader, page }) => {
  await reader.open(`?event=${NERCHINSK}`)
  const heading = reader.pane.getByRole('heading', { level: 2 })
  const title = await heading.innerText()
  await page
    .locator('section', { has: page.getByRole('heading', { name: '相關事件' }) })
    .getByRole('button')
    .last()
    .press('Enter')
  await expect(heading).not.toHaveText(title)
  await expect(heading).toBeFocused()
})

test('a button that has led as far as it can keeps it', async ({ reader, page }) => {
  await reader.open()
  const farther = reader.zoom('縮小')
  await farther.focus()
  await times(4, () => page.keyboard.press('Enter'))
  await expect(farther).toBeDisabled()
  await expect(farther).toBeFocused()
  await reader.open(`?q=尼布楚條約&event=${NERCHINSK}`)
  const next = reader.pane.getByRole('button', { name: '下一件' })
  await next.focus()
  await expect(async () => {
    await page.keyboard.press('Enter')
    await expect(next).toBeDisabled({ timeout: 200 })
  }).toPass()
  await expect(next).toBeFocused()
})

test('another language leaves it on the button of languages', async ({ reader, page }) => {
  await reader.open()
  await reader.pressLanguage('English')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(reader.languages).toBeFocused()
})

async function expectInside(reader: Reader): Promise<void> {
  await expect
    .poll(() => reader.timeline.evaluate((element) => element.contains(document.activeElement)))
    .toBe(true)
}
