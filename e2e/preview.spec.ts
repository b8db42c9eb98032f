import { expect } from '@playwright/test'
import { boxOf, markOf, middleOf } from './support/pointer.ts'
import { test } from './support/reader.ts'

const HALF_CENTURY = '?from=1680-01-01&to=1729-12-31'
const NERCHINSK = 'nerchinsk-treaty-1689'
const KYAKHTA = 'kyakhta-treaty-1727'

test('the preview shows after a rest, stays under the pointer, and goes with it', async ({
  reader,
  page,
}) => {
  await page.clock.install()
  await reader.open(HALF_CENTURY)
  const preview = page.getByRole('tooltip')
  const { x, y } = await markOf(reader.event(KYAKHTA))
  await page.mouse.move(x, y)
  await expect(preview).toBeVisible()
  const box = await boxOf(preview)
  await page.mouse.move(box.x + 20, box.y + box.height / 2, { steps: 4 })
  await page.mouse.move(box.x + 40, box.y + box.height / 2, { steps: 4 })
  await page.clock.fastForward(2000)
  await expect(preview).toBeVisible()
  const { x: away, y: above } = await middleOf(page.getByRole('heading', { level: 1 }))
  await page.mouse.move(away, above)
  await expect(preview).toHaveCount(0)
})

test('Esc puts the preview away before it closes the open event', async ({ reader, page }) => {
  await reader.open(`${HALF_CENTURY}&event=${KYAKHTA}`)
  await expect(reader.pane).toBeVisible()
  const { x, y } = await markOf(reader.event(NERCHINSK))
  await page.mouse.move(x, y)
  await expect(page.getByRole('tooltip')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  await expect(reader.pane).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(reader.pane).toHaveCount(0)
})

test('the keyboard has the preview too', async ({ reader, page }) => {
  await reader.open(HALF_CENTURY)
  await reader.event(NERCHINSK).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tooltip')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  await expect(reader.timeline.locator('[data-event-id]:focus')).toHaveCount(1)
})

test('a pointer that rests on a period is told which it is', async ({ reader, page }) => {
  await reader.open()
  const { x, y, width } = await boxOf(reader.timeline)
  const ribbon = await middleOf(page.getByRole('button', { name: '時期', exact: true }))
  expect(ribbon.y).toBeGreaterThan(y)
  // The alliance of 1896, too short to have its name on the ribbon.
  const lanes = await boxOf(reader.timeline.getByText('1900', { exact: true }))
  const year = (x + width - lanes.x) / 130
  await page.mouse.move(lanes.x - 3 * year, ribbon.y)
  await expect(page.getByRole('tooltip')).toContainText('1895—1898年')
  await expect(page.getByRole('tooltip')).toContainText('聯俄禦日')
})
