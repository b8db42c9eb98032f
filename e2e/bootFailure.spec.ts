import { expect } from '@playwright/test'
import { test, untilReady } from './support/reader.ts'

/** What the page cannot do without. */
const NEEDED = {
  'the record': /\/corpus\/index\.json$/,
  'its titles': /\/corpus\/zh-Hant\/titles\.json$/,
  'the words': /\/assets\/ui-[\w-]+\.js$/,
  'the code that paints': /\/assets\/showPage-[\w-]+\.js$/,
  'the views': /\/assets\/App-[\w-]+\.js$/,
  'the time line': /\/assets\/TimelinePane-[\w-]+\.js$/,
}

// What is dark is not seen before its theme is known.
test.use({ colorScheme: 'dark' })

for (const [name, address] of Object.entries(NEEDED)) {
  test(`a reader to whom ${name} does not come is told so in every language, and can try again`, async ({
    page,
    reader,
  }) => {
    reader.excuse(address)
    await page.route(address, (route) => route.abort('connectionfailed'))
    await page.goto('/zh-hant/')
    await expect(page.getByRole('main')).toHaveCount(1)
    await expect(page.locator('main > p:lang(zh-Hans)')).toHaveText(
      '页面未能载入，请检查网络后刷新。',
    )
    await expect(page.locator('main > p:lang(en)')).toHaveText(
      'The page could not be loaded. Check the connection, then reload.',
    )
    await expect(page.locator('main > p')).toHaveCount(4)
    await expect(page.locator('main > p').first()).toBeVisible()
    await page.unroute(address)
    await page.getByRole('button', { name: '↻' }).click()
    await untilReady(page)
  })
}
