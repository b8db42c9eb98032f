import { expect, type Page } from '@playwright/test'
import { inTurn, times } from './support/inTurn.ts'
import { boxOf } from './support/pointer.ts'
import { layoutButton, listOf, tableOf } from './support/list.ts'
import { test } from './support/reader.ts'
import { fetchRecord } from './support/record.ts'
import { putFile, SMALL_RECORD } from './support/smallRecord.ts'

const ZHENBAO = 'zhenbao-clash-1969'

test('the first stop of the keyboard leads to the list', async ({ reader, page }) => {
  await reader.open('?relation=alliance')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: '跳到事件列表' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(listOf(page)).toBeFocused()
  await expect(page).toHaveURL(/view=list&relation=alliance/)
  await expectTabInSight(page)
  await page.keyboard.press('Tab')
  await expect(reader.shown).toBeFocused()
})

test('the skip link leads into the list from the list too', async ({ reader, page }) => {
  await reader.open('?view=list')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(listOf(page)).toBeFocused()
})

for (const { layout, region } of [
  { layout: 'list', region: listOf },
  { layout: 'table', region: tableOf },
] as const) {
  test(`in the ${layout} the arrows go by entry, Home and End to the ends, and say where that is`, async ({
    reader,
    page,
    request,
  }) => {
    const total = (await fetchRecord(request)).events.length
    await reader.open(`?view=${layout}`)
    const status = region(page).getByRole('status').last()
    await region(page).locator('[data-event-id]').first().focus()
    await times(30, async (turn) => {
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => placeOf(page, layout)).toBe(turn + 2)
    })
    await expect(focused(page)).toBeInViewport({ ratio: 1 })
    await expect(status).toContainText(`第31件，共${total}件`)
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => placeOf(page, layout)).toBe(30)
    await page.keyboard.press('End')
    await expect.poll(() => placeOf(page, layout)).toBe(total)
    await expect(focused(page)).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('ArrowDown')
    await expect(status).toContainText(`第${total}件，共${total}件`)
    await page.keyboard.press('Home')
    await expect.poll(() => placeOf(page, layout)).toBe(1)
    await expect(focused(page)).toBeInViewport({ ratio: 1 })
  })

  test(`in the ${layout} Enter opens, Esc closes and leads back, full stop goes on`, async ({
    reader,
    page,
  }) => {
    await reader.open(`?view=${layout}&event=${ZHENBAO}`)
    await page.keyboard.press('Escape')
    await expect(reader.pane).toHaveCount(0)
    await expect(reader.event(ZHENBAO)).toBeFocused()
    await page.keyboard.press('Enter')
    const heading = reader.pane.getByRole('heading', { level: 2 })
    await expect(heading).toBeFocused()
    const title = await heading.innerText()
    await page.keyboard.press('.')
    await expect(heading).not.toHaveText(title)
    const open = region(page).locator('[aria-current=true]')
    await expect(open).toHaveText(await heading.innerText())
    await expect(open).toBeInViewport()
    await page.keyboard.press('Escape')
    await expect(focused(page)).toHaveCount(1)
  })
}

test('the keyboard is never lost while the list is filtered, scrolled and switched', async ({
  reader,
  page,
}) => {
  await reader.open('?view=list')
  await reader.chip('敵對').press('Enter')
  await expect(reader.chip('敵對')).toBeFocused()
  await page.keyboard.press('Tab')
  await layoutButton(page, '表格').press('Enter')
  await expect(layoutButton(page, '表格')).toBeFocused()
  await layoutButton(page, '列表').press('Enter')
  await listOf(page).locator('[tabindex="0"]').focus()
  await times(12, () => page.keyboard.press('ArrowDown'))
  await expect(focused(page)).toHaveCount(1)
})

test('after scrolling, Tab leads to an entry in sight', async ({ reader, page }) => {
  await reader.open('?view=list')
  await listOf(page).hover()
  const stop = listOf(page).locator('[data-event-id][tabindex="0"]')
  await page.mouse.wheel(0, 6000)
  await expect(stop).not.toBeInViewport()
  await listOf(page).focus()
  await expectTabInSight(page)
})

test('the list of keys names those of the list', async ({ reader, page }) => {
  await reader.open('?view=list')
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: '鍵盤操作' })
  await inTurn(['↑', '↓', 'Home', 'End', 'Enter', 'Esc'], (key) =>
    expect(keys.getByText(key, { exact: true })).toBeVisible(),
  )
  await expect(keys.getByText('←', { exact: true })).toHaveCount(0)
})

for (const layout of ['list', 'table'] as const) {
  test(`of a record of thousands only what is near the screen is in the document of the ${layout}`, async ({
    reader,
    page,
  }) => {
    const total = 4000
    await putFile(page, '/many.json', manyEvents(total))
    await reader.open(`?view=${layout}&corpus=/many.json`)
    const entries = (layout === 'list' ? listOf(page) : tableOf(page)).locator('[data-event-id]')
    await expect(entries.first()).toBeVisible()
    await expect.poll(() => entries.count()).toBeLessThan(250)
    await entries.first().focus()
    await page.keyboard.press('End')
    await expect.poll(() => placeOf(page, layout)).toBe(total)
    await expect(focused(page)).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => placeOf(page, layout)).toBe(total - 1)
    expect(await entries.count()).toBeLessThan(250)
    await page.mouse.move(400, 400)
    await page.mouse.wheel(0, -30_000)
    await expect(entries.last()).toBeAttached()
    await expect
      .poll(() => entries.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length))
      .toBeGreaterThan(5)
    expect(await entries.count()).toBeLessThan(250)
  })
}

function focused(page: Page) {
  return page.locator('[data-event-id]:focus')
}

/** Tab leads to what was on the screen before; a browser would bring anything there that it leads to. */
async function expectTabInSight(page: Page): Promise<void> {
  const inSight = await entriesInSight(page)
  await page.keyboard.press('Tab')
  expect(inSight).toContain(await focused(page).getAttribute('data-event-id'))
}

/** Ids of the entries of the list that are whole on the screen. */
async function entriesInSight(page: Page): Promise<readonly (string | null)[]> {
  const { y, height } = await boxOf(listOf(page))
  return listOf(page)
    .locator('[data-event-id]')
    .evaluateAll(
      (all, edges) =>
        all
          .filter((one) => {
            const { top, bottom } = one.getBoundingClientRect()
            return top >= edges.top && bottom <= edges.bottom
          })
          .map((one) => one.getAttribute('data-event-id')),
      { top: y, bottom: y + height },
    )
}

/** The place of the entry that has the keyboard, as a screen reader is told; NaN while none has. */
async function placeOf(page: Page, layout: 'list' | 'table'): Promise<number> {
  const [place] = await focused(page).evaluateAll((all) =>
    all.map((one) => {
      const entry = one.closest('li, tr')
      return entry?.getAttribute('aria-posinset') ?? entry?.getAttribute('aria-rowindex')
    }),
  )
  return Number(place ?? Number.NaN) - (layout === 'table' ? 1 : 0)
}

/** A record of `count` events, one a month from 1650. */
function manyEvents(count: number): object {
  const [treaty] = SMALL_RECORD.events
  const events = Array.from({ length: count }, (_, i) => ({
    ...treaty,
    id: `event-${i}`,
    date: `${1650 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`,
    importance: 5,
  }))
  return { ...SMALL_RECORD, events }
}
