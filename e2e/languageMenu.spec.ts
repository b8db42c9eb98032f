import { expect } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import { test } from './support/reader.ts'

const EVENT = 'nerchinsk-treaty-1689'
const LANGUAGES = ['zh-Hant', 'zh-Hant-HK', 'zh-Hans', 'en'] as const

test('the list of languages is opened, walked, chosen from and closed by keys', async ({
  reader,
  page,
}) => {
  await reader.open(`?event=${EVENT}`)
  const focused = page.locator(':focus')
  await reader.languages.focus()
  await page.keyboard.press('ArrowDown')
  await expect(focused).toHaveText('繁體（台灣）')
  await page.keyboard.press('ArrowUp')
  await expect(focused).toHaveText('English')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await expect(focused).toHaveText('繁體（香港）')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(reader.languages).toBeFocused()
  await expect(reader.pane).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await expect(reader.languages).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('menu')).toHaveCount(0)
})

test('a language that is pointed at is fetched before it is pressed', async ({ reader, page }) => {
  await reader.open()
  await reader.languages.click()
  const [titles, words] = [/\/corpus\/en\/titles\.json/, /\/ui-[^/]+\.js/]
  const fetched = Promise.all([page.waitForResponse(titles), page.waitForResponse(words)])
  await page.getByRole('menuitemradio', { name: 'English', exact: true }).hover()
  await fetched
  await inTurn([titles, words], (part) => page.route(part, (route) => route.abort()))
  await page.getByRole('menuitemradio', { name: 'English', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

for (const width of [390, 1024, 1440]) {
  test(`on a page of ${width} pixels the header has room in every language`, async ({
    reader,
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await inTurn(LANGUAGES, async (language) => {
      await reader.open(`?lang=${language}`)
      await reader.languages.click()
      await expect(page.getByRole('menu')).toBeInViewport({ ratio: 1 })
      const beyond = await page
        .locator('header :is(h1, input, button)')
        .evaluateAll((all) =>
          all
            .filter(
              (one) =>
                one.getBoundingClientRect().right > innerWidth ||
                one.scrollWidth > one.clientWidth + 1,
            )
            .map((one) => one.textContent),
        )
      expect(beyond, language).toEqual([])
    })
  })
}
