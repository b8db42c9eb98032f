import { expect } from '@playwright/test'
import { test } from './support/reader.ts'

test('a', async ({ reader, page }) => {
  await reader.open()
  console.log(await reader.events.count())
  console.log(await page.locator('body').ariaSnapshot())
  console.log(page.url())
  expect(1).toBe(1)
})
