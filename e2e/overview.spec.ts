import { expect } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import { boxOf, drag, middleOf, turnWheel } from './support/pointer.ts'
import { test } from './support/reader.ts'

const HALF_CENTURY = '?from=1680-01-01&to=1729-12-31'
const NERCHINSK = 'nerchinsk-treaty-1689'
const ZHENBAO = 'zhenbao-clash-1969'

test('three sliders say in words which years are shown, and how far they go', async ({
  reader,
}) => {
  await reader.open(HALF_CENTURY)
  await expect(reader.shown).toHaveAttribute('aria-valuetext', '1680—1729年')
  await expect(reader.firstYear).toHaveAttribute('aria-valuetext', '1680年')
  await expect(reader.lastYear).toHaveAttribute('aria-valuetext', '1729年')
  await inTurn([reader.shown, reader.firstYear, reader.lastYear], async (slider) => {
    const [least, now, most] = await inTurn(['min', 'now', 'max'], async (name) =>
      Number(await slider.getAttribute(`aria-value${name}`)),
    )
    expect(least).toBeLessThan(1600)
    expect(now).toBeGreaterThanOrEqual(1680)
    expect(now).toBeLessThanOrEqual(1729)
    expect(most).toBeGreaterThan(2025)
  })
})

test('the sliders speak the language of the page', async ({ reader, page }) => {
  await reader.open(`${HALF_CENTURY}&lang=en`)
  const said = page.getByRole('slider', { name: 'Years shown', exact: true })
  await expect(said).toHaveAttribute('aria-valuetext', '1680–1729')
})

/** Years that each key moves by, in an order that leads back to the start. */
const KEYS = [
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
  ['Shift+ArrowRight', 10],
  ['Shift+ArrowLeft', -10],
  ['PageUp', 25],
  ['PageDown', -25],
] as const

for (const { what, moves, first, last } of [
  { what: 'the window', moves: 'shown', first: 1, last: 1 },
  { what: 'the first year', moves: 'firstYear', first: 1, last: 0 },
  { what: 'the last year', moves: 'lastYear', first: 0, last: 1 },
] as const) {
  test(`arrows move ${what} by a year, with Shift by ten, PageUp and PageDown by 25`, async ({
    reader,
  }) => {
    await reader.open(HALF_CENTURY)
    let moved = 0
    await inTurn(KEYS, async ([key, years]) => {
      moved += years
      await reader[moves].press(key)
      const shown = `${1680 + first * moved}—${1729 + last * moved}年`
      await expect(reader.shown).toHaveAttribute('aria-valuetext', shown)
    })
  })
}

test('Home and End lead to the ends of the record', async ({ reader }) => {
  await reader.open(HALF_CENTURY)
  await reader.firstYear.press('Home')
  await expectAt(reader.firstYear, 'min')
  await expect(reader.lastYear).toHaveAttribute('aria-valuetext', '1729年')
  await reader.lastYear.press('End')
  await expectAt(reader.lastYear, 'max')
  await reader.open(HALF_CENTURY)
  await reader.shown.press('End')
  await expectAt(reader.lastYear, 'max')
  await reader.shown.press('Home')
  await expectAt(reader.firstYear, 'min')
})

test('an edge stops short of the other one', async ({ reader }) => {
  await reader.open(HALF_CENTURY)
  await reader.firstYear.press('End')
  await expect(reader.shown).toHaveAttribute('aria-valuetext', '1729年')
  await expect(reader.zoom('放大')).toBeDisabled()
  await expect(reader.lastYear).toHaveAttribute('aria-valuetext', '1729年')
})

test('dragging the window takes the time line along', async ({ reader, page }) => {
  await reader.open(HALF_CENTURY)
  const yearWidth = (await boxOf(reader.shown)).width / 50
  await expect(reader.event(ZHENBAO)).toHaveCount(0)
  await drag(page, await middleOf(reader.shown), { x: 260 * yearWidth })
  await expect(reader.shown).toHaveAttribute('aria-valuetext', /^19(39|40|41)—19(88|89|90|91)年$/)
  await expect(reader.event(ZHENBAO)).toBeInViewport()
  await expect(reader.event(NERCHINSK)).toHaveCount(0)
})

test('dragging an edge moves that edge alone', async ({ reader, page }) => {
  await reader.open(HALF_CENTURY)
  const yearWidth = (await boxOf(reader.shown)).width / 50
  await drag(page, await middleOf(reader.lastYear), { x: 100 * yearWidth })
  await expect(reader.shown).toHaveAttribute('aria-valuetext', /^1680—18(28|29|30)年$/)
  await drag(page, await middleOf(reader.firstYear), { x: 50 * yearWidth })
  await expect(reader.shown).toHaveAttribute('aria-valuetext', /^17(29|30|31)—18(28|29|30)年$/)
})

test('a click jumps there, with as many years as before', async ({ reader, page }) => {
  await reader.open(HALF_CENTURY)
  const { x, y, width, height } = await boxOf(reader.shown)
  await page.mouse.click(x + (1965 - 1680) * (width / 50), y + height / 2)
  await expect(reader.shown).toHaveAttribute('aria-valuetext', /^19(39|40|41)—19(88|89|90|91)年$/)
  await expect(reader.event(ZHENBAO)).toBeInViewport()
})

test('the window follows the time line', async ({ reader, page }) => {
  await reader.open(HALF_CENTURY)
  const before = await boxOf(reader.shown)
  const { x, y } = await middleOf(reader.timeline)
  await page.mouse.move(x, y)
  await turnWheel(page, { right: 240, count: 4 })
  await expect.poll(async () => (await boxOf(reader.shown)).x).toBeGreaterThan(before.x + 20)
  expect((await boxOf(reader.shown)).width).toBeCloseTo(before.width, 0)
})

async function expectAt(slider: Parameters<typeof boxOf>[0], end: 'min' | 'max'): Promise<void> {
  const limit = (await slider.getAttribute(`aria-value${end}`)) ?? ''
  await expect(slider).toHaveAttribute('aria-valuenow', limit)
}
