import { expect } from '@playwright/test'
import { inTurn, times } from './support/inTurn.ts'
import { boxOf } from './support/pointer.ts'
import { test } from './support/reader.ts'
import { eventOf, fetchRecord } from './support/record.ts'

const ZHENBAO = 'zhenbao-clash-1969'
const NERCHINSK = 'nerchinsk-treaty-1689'
const SIXTIES = 'from=1955-01-01&to=1984-12-31'

test('a click opens an event with all that the record tells of it', async ({ reader, request }) => {
  const record = await fetchRecord(request)
  const { text, accounts = [], notes = [], people = [], places = [] } = eventOf(record, ZHENBAO)
  await reader.open(`?${SIXTIES}`)
  await reader.event(ZHENBAO).click()
  const { pane } = reader
  await expect(pane.getByRole('heading', { level: 2, name: text['zh-Hant'].title })).toBeFocused()
  await expect(pane.getByText('1969年3月2—17日', { exact: true })).toBeVisible()
  await expect(pane.getByText('敵對', { exact: true })).toBeVisible()
  await expect(pane.getByText(/^軍事.*兼及政治$/)).toBeVisible()
  await expect(pane.getByText(text['zh-Hant'].summary, { exact: true })).toBeVisible()
  expect(accounts.length).toBeGreaterThanOrEqual(2)
  await inTurn(accounts, async ({ holder, text: account }) => {
    const figure = pane.getByRole('figure').filter({ hasText: holder['zh-Hant'] })
    await expect(figure).toContainText(account['zh-Hant'])
  })
  await inTurn(notes, (note) => expect(pane).toContainText(note.text['zh-Hant']))
  const names = [...people, ...places].map(
    (id) =>
      [...record.people, ...record.places].find((one) => one.id === id)?.name['zh-Hant'] ?? id,
  )
  expect(names.length).toBeGreaterThanOrEqual(2)
  await inTurn(names, (name) => expect(pane.getByRole('button', { name }).first()).toBeVisible())
})

test('every date is given as its document gives it, beside the Gregorian one', async ({
  reader,
}) => {
  await reader.open(`?event=${NERCHINSK}`)
  await expect(reader.pane.getByText('1689年9月6日或1689年9月7日', { exact: true })).toBeVisible()
  await expect(reader.pane.getByText(/^俄曆1689年8月2[78]日（.+）$/)).not.toHaveCount(0)
  await expect(reader.pane.getByText(/^康熙二十八年七月二十[四五]（.+）$/)).not.toHaveCount(0)
})

test('sources lead to web addresses of other sites, in a new tab that knows nothing of this one', async ({
  reader,
  request,
}) => {
  const record = await fetchRecord(request)
  const online = new Set(
    record.sources.filter(({ URL: address }) => address !== undefined).map(({ id }) => id),
  )
  const linked = record.events.find(
    ({ sources }) => sources.filter(({ id }) => online.has(id)).length > 2,
  )
  await reader.open(`?event=${linked?.id}`)
  const links = reader.pane.getByRole('list').last().getByRole('link')
  await expect(links.nth(2)).toBeVisible()
  await inTurn(await links.all(), async (link) => {
    const { protocol, hostname } = new URL((await link.getAttribute('href')) ?? '')
    expect(protocol).toMatch(/^https?:$/)
    expect(hostname).toMatch(/\.[a-z]{2,}$/)
    await expect(link).toHaveText(hostname.replace(/^www\./, ''))
    await expect(link).toHaveAttribute('target', '_blank')
    await expect(link).toHaveAttribute('rel', /noopener/)
  })
})

test('every account and note names what it rests on, among the sources below', async ({
  reader,
}) => {
  await reader.open(`?event=${ZHENBAO}`)
  const sources = reader.pane.getByRole('list').last().getByRole('listitem')
  await expect(sources.first()).toBeVisible()
  const figures = await reader.pane.getByRole('figure').all()
  await inTurn(figures, async (figure) => {
    const mark = figure.getByRole('link').last()
    await mark.click()
    const target = ((await mark.getAttribute('href')) ?? '').replace('#', '')
    await expect(reader.pane.locator(`[id="${target}"]`)).toBeInViewport()
  })
  await expect(reader.event(ZHENBAO)).toBeVisible()
})

test('a related event opens in its place', async ({ reader, request }) => {
  const record = await fetchRecord(request)
  const [first] = eventOf(record, ZHENBAO).related ?? []
  const { title } = eventOf(record, first?.id ?? '').text['zh-Hant']
  await reader.open(`?event=${ZHENBAO}&${SIXTIES}`)
  await reader.pane.getByRole('button', { name: title }).click()
  await expect(reader.pane.getByRole('heading', { level: 2 })).toHaveText(title)
  await expect(reader.event(first?.id ?? '')).toBeInViewport()
})

test('next and previous follow the record in time, and stay within the filter', async ({
  reader,
  request,
}) => {
  const { events } = await fetchRecord(request)
  const hostile = events.filter(({ relation }) => relation === 'hostility')
  const here = hostile.findIndex(({ id }) => id === ZHENBAO)
  await reader.open(`?event=${ZHENBAO}&relation=hostility&${SIXTIES}`)
  const heading = reader.pane.getByRole('heading', { level: 2 })
  await times(3, async (turn) => {
    await reader.pane.getByRole('button', { name: '下一件' }).click()
    await expect(heading).toHaveText(hostile[here + turn + 1]?.text['zh-Hant'].title ?? '')
  })
  await times(4, () => reader.pane.getByRole('button', { name: '上一件' }).click())
  await expect(heading).toHaveText(hostile[here - 1]?.text['zh-Hant'].title ?? '')
})

test('nothing comes before the first event', async ({ reader, request }) => {
  const { events } = await fetchRecord(request)
  await reader.open(`?event=${events[0]?.id}`)
  await expect(reader.pane.getByRole('button', { name: '上一件' })).toBeDisabled()
  await expect(reader.pane.getByRole('button', { name: '下一件' })).toBeEnabled()
})

test('Esc closes the event and gives the keyboard back to it on the time line', async ({
  reader,
  page,
}) => {
  await reader.open(`?${SIXTIES}`)
  await reader.event(ZHENBAO).click()
  await expect(reader.pane).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(reader.pane).toHaveCount(0)
  await expect(reader.event(ZHENBAO)).toBeFocused()
})

test('the cross closes the event and gives the keyboard back to it', async ({ reader }) => {
  await reader.open(`?${SIXTIES}`)
  await reader.event(ZHENBAO).click()
  await reader.pane.getByRole('button', { name: '關閉' }).click()
  await expect(reader.pane).toHaveCount(0)
  await expect(reader.event(ZHENBAO)).toBeFocused()
})

test('Back closes the event, Forward opens it again', async ({ reader, page }) => {
  await reader.open(`?${SIXTIES}`)
  await reader.event(ZHENBAO).click()
  await expect(reader.pane).toBeVisible()
  await page.goBack()
  await expect(reader.pane).toHaveCount(0)
  expect(page.url()).not.toContain('event=')
  await page.goForward()
  await expect(reader.pane.getByRole('heading', { level: 2 })).toBeVisible()
})

test('an open event that the filter holds back says what does, and can be shown without losing the rest', async ({
  reader,
}) => {
  await reader.open(
    `?relation=hostility&track=political,military&q=雅克薩&event=kyakhta-treaty-1727`,
  )
  const why = reader.pane.getByText('這件事不在目前的篩選之內')
  await expect(why).toContainText('（關係狀態、搜尋）')
  await expect(reader.event('kyakhta-treaty-1727')).toHaveCount(0)
  await reader.pane.getByRole('button', { name: '仍要顯示' }).click()
  await expect(why).toHaveCount(0)
  await expect(reader.event('kyakhta-treaty-1727')).toBeInViewport()
  await expect(reader.search).toHaveValue('')
  await inTurn(['敵對', '正常化', '政治', '軍事'], (name) =>
    expect(reader.chip(name)).toHaveAttribute('aria-pressed', 'true'),
  )
})

test('a text that does not come is announced, and comes at the next try', async ({
  reader,
  page,
  request,
}) => {
  const { summary } = eventOf(await fetchRecord(request), ZHENBAO).text['zh-Hant']
  await reader.open(`?${SIXTIES}`)
  reader.excuse(/\/corpus\/zh-Hant\//)
  await page.route('**/corpus/zh-Hant/**', (route) => route.abort())
  await reader.event(ZHENBAO).click()
  await expect(reader.pane).toContainText('這件事的內容未能載入')
  await page.unroute('**/corpus/zh-Hant/**')
  await reader.pane.getByRole('button', { name: '再試一次' }).click()
  await expect(reader.pane.getByText(summary, { exact: true })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a table of an event is unfolded, reads as one, and leads from a figure to where it is written', async ({
  reader,
}) => {
  await reader.open('?event=trade-record-2023')
  const table = reader.pane.getByRole('table')
  await expect(table).toBeHidden()
  await reader.pane.locator('summary', { hasText: '中俄貿易額' }).click()
  const row = table.getByRole('row', { name: /^2023/ })
  await expect(row.getByRole('cell').first()).toHaveText('240,100')
  await row.getByRole('link').first().click()
  await expect(reader.pane.getByRole('heading', { name: '出處' })).toBeInViewport()
})

test('the link can be copied, and is the address of the page', async ({
  reader,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await reader.open(`?event=${ZHENBAO}&${SIXTIES}`)
  await reader.pane.getByRole('button', { name: '複製連結' }).click()
  await expect(reader.pane.getByRole('button', { name: '已複製' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})

test('a correction report can be copied: it names the record, its version, the event and the address', async ({
  reader,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await reader.open(`?event=${ZHENBAO}&${SIXTIES}`)
  const identity = await reader.pane.getByText(/紀錄版本/).textContent()
  const version = /紀錄版本 (\S+)/.exec(identity ?? '')?.[1] ?? 'none'
  await reader.pane.getByRole('button', { name: '複製勘誤單' }).click()
  await expect(reader.pane.getByRole('button', { name: '已複製' })).toBeVisible()
  const report = await page.evaluate(() => navigator.clipboard.readText())
  for (const part of ['sino-russian', version, ZHENBAO, page.url(), '有誤之處']) {
    expect(report).toContain(part)
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a tap opens the event as a sheet at the bottom, as wide as the screen', async ({
    reader,
  }) => {
    await reader.open(`?${SIXTIES}&view=timeline`)
    await reader.event(ZHENBAO).tap()
    await expect(reader.pane.getByRole('heading', { level: 2 })).toBeVisible()
    const sheet = await boxOf(reader.pane)
    expect(sheet.x).toBe(0)
    expect(sheet.width).toBe(390)
    expect(sheet.y + sheet.height).toBe(844)
    expect(sheet.y).toBeGreaterThan(844 * 0.28)
    await reader.pane.getByRole('button', { name: '關閉' }).tap()
    await expect(reader.pane).toHaveCount(0)
  })
})
