import { expect, type Page } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import { untilStill } from './support/layout.ts'
import { boxOf, drag, middleOf, turnWheel } from './support/pointer.ts'
import { test, type Reader } from './support/reader.ts'
import { eventOf, fetchRecord } from './support/record.ts'

const WHOLE = '1600—2030年'
const ZHENBAO = 'zhenbao-clash-1969'

for (const { what, typed, offered, shown } of [
  { what: 'a year', typed: '1689', offered: '前往1689年', shown: '1688—1690年' },
  { what: 'a month', typed: '1858-05', offered: '前往1858年5月', shown: '1857—1858年' },
  {
    what: 'a day',
    typed: '１９４９年１０月１日',
    offered: '前往1949年10月1日',
    shown: '1949—1950年',
  },
  { what: 'a range', typed: '1689–1727', offered: '前往1689—1727年', shown: '1687—1729年' },
  { what: 'a century', typed: '十七世紀', offered: '前往17世紀', shown: '1596—1702年' },
  {
    what: 'a year of a reign, which lies in two years',
    typed: '康熙二十八年',
    offered: '前往1689年1月21日—1690年2月8日',
    shown: '1688—1691年',
  },
  {
    what: 'the same in the other script',
    typed: '光绪二十六年',
    offered: '前往1900年1月31日—1901年2月18日',
    shown: '1899—1902年',
  },
  {
    what: 'a year of the Republic',
    typed: '民國38年',
    offered: '前往1949年',
    shown: '1948—1950年',
  },
] as const) {
  test(`typing ${what} and Enter goes there, and Back returns`, async ({
    reader,
    page,
    request,
  }) => {
    const { events } = await fetchRecord(request)
    await reader.open()
    await reader.search.fill(typed)
    await expect(page.getByRole('option').first()).toHaveText(offered)
    await reader.search.press('Enter')
    await expect(reader.shown).toHaveAttribute('aria-valuetext', shown)
    await expect(reader.search).toHaveValue('')
    await expect(page.getByText(`共${events.length}件`, { exact: true })).toBeVisible()
    await expect(page.getByRole('listbox')).toHaveCount(0)
    await page.goBack()
    await expect(reader.shown).toHaveAttribute('aria-valuetext', WHOLE)
    await expect(reader.search).toHaveValue('')
  })
}

test('the date speaks the language of the page', async ({ reader, page }) => {
  await reader.open('?lang=en')
  await reader.search.fill('Kangxi 28')
  const [offer] = [page.getByRole('option').first()]
  await expect(offer).toHaveText('Go to 21 January 1689 – 8 February 1690')
  await reader.search.fill('7 September 1689')
  await expect(offer).toHaveText('Go to 7 September 1689')
})

test('a date and the events that speak of it stand in one list, the date first', async ({
  reader,
  page,
  request,
}) => {
  const { title } = eventOf(await fetchRecord(request), 'nerchinsk-treaty-1689').text['zh-Hant']
  await reader.open()
  await reader.search.fill('1689')
  await expect(page.getByRole('option').nth(1)).toContainText(title)
  await reader.search.press('ArrowDown')
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await reader.search.press('ArrowDown')
  await reader.search.press('Enter')
  await expect(reader.pane.getByRole('heading', { level: 2 })).toHaveText(title)
})

test('a date of which no text speaks hides nothing', async ({ reader, page }) => {
  await reader.open()
  const before = await reader.events.count()
  await reader.search.fill('康熙二十九年正月')
  await expect(page.getByRole('option')).toHaveText(['前往1690年2月9日—3月10日'])
  await expect(reader.events).toHaveCount(before)
  await page.getByRole('option').click()
  await expect(reader.shown).toHaveAttribute('aria-valuetext', '1689—1690年')
})

test('what is no date, or none of the record, is a search', async ({ reader, page }) => {
  await reader.open()
  await inTurn(['條約', '1689年條約', '康熙', '1858-13', '2999', '康熙六十二年'], async (typed) => {
    await reader.search.fill(typed)
    await expect(reader.search.page().getByRole('search').getByRole('status')).toHaveText(
      /^找到\d+件$|^沒有符合「/,
    )
    await expect(page.getByRole('option', { name: '前往' }), typed).toHaveCount(0)
  })
})

test('after going to a year the arrows go on from its events', async ({ reader, page }) => {
  await reader.open('?from=1950-01-01&to=1979-12-31')
  await reader.event(ZHENBAO).focus()
  await reader.search.fill('1689')
  await expect(page.getByRole('option', { name: '前往' })).toBeVisible()
  await reader.search.press('Enter')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('[data-event-id]:focus')).toHaveAccessibleName(/，168[89]年/)
})

test('a century under the overview is one press away, and Back returns', async ({
  reader,
  page,
}) => {
  await reader.open()
  await page.getByRole('button', { name: '1900，20世紀' }).click()
  await expect(reader.shown).toHaveAttribute('aria-valuetext', '1896—2002年')
  await page.goBack()
  await expect(reader.shown).toHaveAttribute('aria-valuetext', WHOLE)
})

test('a press on a period of the ribbon shows that period, a drag does not', async ({
  reader,
  page,
}) => {
  await reader.open()
  const name = reader.timeline.getByText('尼布楚與恰克圖條約下的和平', { exact: true }).first()
  await drag(page, await middleOf(name), { x: 60 })
  await expect.poll(() => reader.firstYear.getAttribute('aria-valuetext')).not.toBe('1600年')
  await expect(reader.lastYear).not.toHaveAttribute('aria-valuetext', /^18/)
  await name.click()
  await expect(reader.shown).toHaveAttribute('aria-valuetext', '1684—1863年')
})

test('the list of centuries and periods opens and closes by the keyboard', async ({
  reader,
  page,
}) => {
  await reader.open(`?event=${ZHENBAO}`)
  const head = page.getByRole('button', { name: '時期', exact: true })
  const list = page.getByRole('group', { name: '前往世紀或時期' })
  await head.focus()
  await page.keyboard.press('Enter')
  await expect(list).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(head).toBeFocused()
  await expect(reader.pane).toBeVisible()

  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(list.getByRole('button', { name: '17世紀' })).toBeFocused()
  await list.getByRole('button', { name: /^黑龍江流域的衝突/ }).focus()
  await page.keyboard.press('Enter')
  await expect(list).toBeHidden()
  await expect(reader.shown).toHaveAttribute('aria-valuetext', '1641—1691年')
  await page.keyboard.press('ArrowRight')
  await expect(reader.timeline.locator('[data-event-id]:focus')).toHaveCount(1)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('centuries and periods are as near', async ({ reader, page }) => {
    await reader.open('?view=timeline')
    await page.getByRole('button', { name: '時期', exact: true }).click()
    const list = page.getByRole('group', { name: '前往世紀或時期' })
    const { x, width } = await boxOf(list)
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(390)
    await list.getByRole('button', { name: /^戰略協作夥伴關係/ }).click()
    await expect(list).toBeHidden()
    await expect(reader.firstYear).toHaveAttribute('aria-valuetext', '1995年')
    await page.getByRole('button', { name: '1700，18世紀' }).click()
    await expect(reader.shown).toHaveAttribute('aria-valuetext', '1696—1802年')
  })
})

test('Back undoes the whole range, and leads to where the reader had panned', async ({
  reader,
  page,
}) => {
  await reader.open('?from=1680-01-01&to=1729-12-31')
  const panned = await panOn(reader, page)
  await reader.zoom('全部').click()
  await expect(reader.shown).toHaveAttribute('aria-valuetext', WHOLE)
  await expect(page).not.toHaveURL(/from=/)
  await page.goBack()
  await expect(reader.firstYear).toHaveAttribute('aria-valuetext', panned)
  await page.goForward()
  await expect(reader.shown).toHaveAttribute('aria-valuetext', WHOLE)
})

test('Back from a hit closes it and leads to where the reader was', async ({ reader, page }) => {
  await reader.open('?from=1650-01-01&to=1699-12-31')
  await reader.search.fill('珍寶島')
  await page.getByRole('option').first().click()
  await expect(reader.shown).not.toHaveAttribute('aria-valuetext', '1650—1699年')
  await page.goBack()
  await expect(reader.pane).toHaveCount(0)
  await expect(reader.shown).toHaveAttribute('aria-valuetext', '1650—1699年')
})

test.describe('where motion is welcome', () => {
  test.use({ reducedMotion: 'no-preference' })

  test('Back in the middle of a jump leads back, and the jump is over', async ({
    reader,
    page,
  }) => {
    await reader.open('?from=1680-01-01&to=1729-12-31')
    await page.getByRole('button', { name: '1900，20世紀' }).click()
    await expect(page).toHaveURL(/from=1896-12-31&to=2002-12-31/)
    await page.goBack()
    await expect(reader.shown).toHaveAttribute('aria-valuetext', '1680—1729年')
    await page.goForward()
    await expect(reader.shown).toHaveAttribute('aria-valuetext', '1896—2002年')
  })
})

/** Pans, and says which year is the first one shown then, before the address says so. */
async function panOn(reader: Reader, page: Page): Promise<string> {
  const { x, y } = await middleOf(reader.timeline)
  await page.mouse.move(x, y)
  await turnWheel(page, { right: 240, count: 2 })
  await expect(reader.firstYear).not.toHaveAttribute('aria-valuetext', '1680年')
  await untilStill(page)
  return (await reader.firstYear.getAttribute('aria-valuetext')) ?? ''
}
