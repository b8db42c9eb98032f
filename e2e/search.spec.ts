import { expect } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import { test, type Reader } from './support/reader.ts'
import { eventOf, fetchRecord } from './support/record.ts'

const ZHENBAO = 'zhenbao-clash-1969'

test('条约 finds 條約: the simplified word finds what the traditional one does', async ({
  reader,
}) => {
  await reader.open()
  const traditional = await found(reader, '條約')
  expect(traditional.hits.length).toBeGreaterThan(3)
  expect(traditional.hits.join()).toContain('條約')
  expect(await found(reader, '条约')).toEqual(traditional)
})

test('普京, 普丁 and Putin list the same events', async ({ reader }) => {
  await reader.open()
  const [first, ...others] = await inTurn(['普京', '普丁', 'Putin'], (name) => found(reader, name))
  expect(first?.hits.length).toBeGreaterThan(3)
  expect(others).toEqual([first, first])
})

test('Путин finds as many as Putin', async ({ reader }) => {
  await reader.open()
  const [latin, cyrillic] = await inTurn(['Putin', 'Путин'], (name) => found(reader, name))
  expect(cyrillic?.status).toBe(latin?.status)
})

test('what is found is what the page shows', async ({ reader, page, request }) => {
  const { events } = await fetchRecord(request)
  await reader.open()
  const { status } = await found(reader, '雅克薩')
  const count = /\d+/.exec(status)?.[0] ?? ''
  expect(Number(count)).toBeGreaterThan(1)
  await expect(page.getByText(`${count}件，共${events.length}件`, { exact: true })).toBeVisible()
  await expect(reader.event('nerchinsk-fort-1658')).toHaveCount(0)
  await expect.poll(() => reader.events.count()).toBeLessThanOrEqual(Number(count))
})

test('a hit opens its event and brings it into sight', async ({ reader, page, request }) => {
  const { title } = eventOf(await fetchRecord(request), ZHENBAO).text['zh-Hant']
  await reader.open('?from=1650-01-01&to=1699-12-31')
  await reader.search.fill('珍寶島')
  await page.getByRole('option', { name: title }).click()
  await expect(reader.pane.getByRole('heading', { level: 2, name: title })).toBeVisible()
  await expect(reader.event(ZHENBAO)).toBeInViewport()
  await expect(page.getByRole('listbox')).toHaveCount(0)
})

test('the arrows choose a hit and Enter opens it', async ({ reader, page }) => {
  await reader.open()
  await reader.search.fill('條約')
  const hits = page.getByRole('option')
  await expect(hits.nth(1)).toBeVisible()
  await reader.search.press('ArrowDown')
  await reader.search.press('ArrowDown')
  await expect(hits.nth(1)).toHaveAttribute('aria-selected', 'true')
  await reader.search.press('ArrowUp')
  await reader.search.press('ArrowDown')
  const [title = ''] = (await hits.nth(1).innerText()).split('\n')
  await reader.search.press('Enter')
  await expect(reader.pane.getByRole('heading', { level: 2 })).toHaveText(title)
})

test('Enter while a Chinese word is being composed opens nothing', async ({ reader, page }) => {
  await reader.open()
  await reader.search.fill('條約')
  await expect(page.getByRole('option').first()).toBeVisible()
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'er', selectionStart: 2, selectionEnd: 2 })
  await expect(reader.search).toHaveValue('條約er')
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    windowsVirtualKeyCode: 229,
  })
  await session.send('Input.insertText', { text: '俄' })
  await expect(reader.search).toHaveValue('條約俄')
  await expect(reader.pane).toHaveCount(0)
})

test('the cross empties the search, shows everything again and leaves the cursor there', async ({
  reader,
  page,
  request,
}) => {
  const { events } = await fetchRecord(request)
  await reader.open('?q=雅克薩')
  await page.getByRole('button', { name: '清除搜尋', exact: true }).click()
  await expect(reader.search).toHaveValue('')
  await expect(reader.search).toBeFocused()
  await expect(page.getByText(`共${events.length}件`, { exact: true })).toBeVisible()
})

test('Esc puts the list away first, and empties the search next', async ({ reader, page }) => {
  await reader.open()
  await found(reader, '雅克薩')
  await reader.search.press('Escape')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(reader.search).toHaveValue('雅克薩')
  await reader.search.press('Escape')
  await expect(reader.search).toHaveValue('')
})

test('the slash leads to the search', async ({ reader, page }) => {
  await reader.open()
  await page.keyboard.press('/')
  await expect(reader.search).toBeFocused()
  await expect(reader.search).toHaveValue('')
})

test('when nothing is found the page says so, and quotes the query as it was typed', async ({
  reader,
}) => {
  await reader.open()
  const { status, hits } = await found(reader, '<b>火星</b>')
  expect(status).toBe('沒有符合「<b>火星</b>」的事件')
  expect(hits).toEqual([])
})

test('a search that cannot be loaded says so, and is there at the next try', async ({
  reader,
  page,
}) => {
  await reader.open()
  reader.excuse(/search\.json/)
  await page.route('**/search.json', (route) => route.abort())
  await reader.search.fill('雅克薩')
  await expect(page.getByRole('alert')).toContainText('搜尋資料未能載入')
  await page.unroute('**/search.json')
  await reader.search.fill('')
  const { hits } = await found(reader, '雅克薩')
  expect(hits.length).toBeGreaterThan(1)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

/** What the list under the search says and lists once it has been searched. */
async function found(
  reader: Reader,
  query: string,
): Promise<{ status: string; hits: readonly string[] }> {
  await reader.search.fill(query)
  const box = reader.search.page().getByRole('search')
  const status = box.getByRole('status')
  await expect(status).toHaveText(/^找到\d+件$|^沒有符合「/)
  return { status: await status.innerText(), hits: await box.getByRole('option').allInnerTexts() }
}
