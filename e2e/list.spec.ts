import { expect } from '@playwright/test'
import { inTurn, times } from './support/inTurn.ts'
import { allEntriesOf, fetchEvents, firstInSight, layoutButton, listOf } from './support/list.ts'
import { readerOf, test, untilReady } from './support/reader.ts'
import { tracksOf } from './support/record.ts'

const ZHENBAO = 'zhenbao-clash-1969'
const FIFTIES = 'from=1950-01-01&to=1951-12-31'

test('the list says of every event what the record says, in order of time, by century and decade', async ({
  reader,
  page,
  request,
}) => {
  const events = await fetchEvents(request)
  await reader.open('?view=list')
  const entries = await allEntriesOf(listOf(page), events.size)
  expect(new Set(entries.map(({ id }) => id)).size).toBe(events.size)
  const dates = entries.map(({ id }) => firstDayOf(events.get(id)?.date ?? ''))
  expect(dates).toEqual(dates.toSorted())
  for (const { id, title, sentence, century, decade, words } of entries) {
    const event = events.get(id)
    const date = event?.date ?? ''
    expect(title, id).toBe(event?.text['zh-Hant'].title)
    expect(event?.text['zh-Hant'].summary.startsWith(sentence), `${id}: ${sentence}`).toBe(true)
    expect(sentence, id).toMatch(/[。！？][」』]?$/)
    expect(words, id).toMatch(/同盟|敵對|正常化/)
    if (!/^\d\dXX/.test(date))
      expect(decade, id).toBe(`${Number(firstDayOf(date).slice(0, 3))}0年代`)
    expect(century, id).toMatch(/世紀$/)
  }
})

test('filters and search leave the same events as the record says', async ({
  reader,
  page,
  request,
}) => {
  const events = [...(await fetchEvents(request)).values()]
  await reader.open('?view=list')
  const list = listOf(page)
  await reader.chip('敵對').click()
  await reader.chip('經濟').click()
  const left = events.filter(
    (event) => event.relation === 'hostility' && tracksOf(event).includes('economic'),
  )
  const entries = await allEntriesOf(list, left.length)
  expect(new Set(entries.map(({ id }) => id))).toEqual(new Set(left.map(({ id }) => id)))
  await page.getByRole('button', { name: '清除篩選' }).click()
  await reader.search.fill('珍寶島')
  await reader.search.press('Escape')
  await expect(list.getByRole('link', { name: '中蘇軍隊在珍寶島交火' })).toBeInViewport()
  await reader.search.fill('沒有這樣的事')
  await reader.search.press('Escape')
  await expect(list.getByRole('status').filter({ hasText: '沒有事件' })).toBeVisible()
})

test('the layouts are switched by the keyboard, stand in the link, and Back undoes them', async ({
  reader,
  page,
}) => {
  await reader.open(`?${FIFTIES}`)
  const toList = layoutButton(page, '列表')
  await toList.focus()
  await page.keyboard.press('Enter')
  await expect(listOf(page)).toBeVisible()
  await expect(toList).toHaveAttribute('aria-pressed', 'true')
  await expect(toList).toBeFocused()
  await expect(page).toHaveURL(/view=list/)
  await expect(listOf(page).getByRole('heading', { name: '1950年代' })).toBeInViewport()
  await layoutButton(page, '表格').press('Enter')
  await expect(page.getByRole('table', { name: '事件表格' })).toBeVisible()
  await page.goBack()
  await expect(listOf(page)).toBeVisible()
  await page.goBack()
  await expect(reader.timeline).toBeVisible()
  await expect(reader.shown).toHaveAttribute('aria-valuetext', '1950—1951年')
  expect(page.url()).not.toContain('view=')
})

test('an entry opens beside the list and stays marked; Back closes it', async ({
  reader,
  page,
}) => {
  await reader.open('?view=list&from=1967-01-01&to=1969-12-31')
  const entry = listOf(page).getByRole('listitem').filter({ hasText: '珍寶島交火' })
  await entry.getByText('3月2日').click()
  await expect(reader.pane.getByRole('heading', { level: 2 })).toHaveText('中蘇軍隊在珍寶島交火')
  await expect(reader.event(ZHENBAO)).toHaveAttribute('aria-current', 'true')
  await expect(reader.event(ZHENBAO)).toBeInViewport()
  await expect(page).toHaveURL(new RegExp(`event=${ZHENBAO}`))
  await page.goBack()
  await expect(reader.pane).toHaveCount(0)
  await expect(reader.event(ZHENBAO)).not.toHaveAttribute('aria-current')
})

test('the title of an entry is a link of its own, for a new tab', async ({ reader, context }) => {
  await reader.open('?view=list&from=1967-01-01&to=1969-12-31')
  const tab = context.waitForEvent('page')
  await reader.event(ZHENBAO).click({ modifiers: ['ControlOrMeta'] })
  const other = await tab
  await untilReady(other)
  await expect(readerOf(other, reader).pane.getByRole('heading', { level: 2 })).toBeVisible()
  await expect(listOf(other)).toBeVisible()
  await expect(reader.pane).toHaveCount(0)
})

test('an event that a link opens is brought into sight', async ({ reader }) => {
  await reader.open(`?view=list&event=${ZHENBAO}`)
  await expect(reader.pane).toBeVisible()
  await expect(reader.event(ZHENBAO)).toBeInViewport()
})

test('who was sent the link of a list sees the same entries at the same place', async ({
  reader,
  page,
  context,
}) => {
  await reader.open('?view=list&relation=alliance')
  await listOf(page).hover()
  await page.mouse.wheel(0, 4000)
  await expect(page).toHaveURL(/from=19/)
  const first = await firstInSight(listOf(page))
  const other = await context.newPage()
  await other.goto(page.url())
  await untilReady(other)
  await expect.poll(() => firstInSight(listOf(other))).toBe(first)
  await expect(readerOf(other, reader).chip('同盟')).toHaveAttribute('aria-pressed', 'true')
})

test('a switch of language keeps the place, and no text of the other stays', async ({
  reader,
  page,
  request,
}) => {
  const events = await fetchEvents(request)
  await reader.open(`?view=list&${FIFTIES}`)
  const first = await firstInSight(listOf(page))
  await reader.pressLanguage('English')
  await untilReady(page)
  await expect.poll(() => firstInSight(listOf(page))).toBe(first)
  const { title, summary } = events.get(first)?.text.en ?? { title: '?', summary: '?' }
  const entry = listOf(page).getByRole('listitem').filter({ hasText: title })
  await expect(entry).toBeInViewport()
  const sentence = (await entry.getByRole('paragraph').last().innerText()).trim()
  expect(sentence.length).toBeGreaterThan(0)
  expect(summary.startsWith(sentence)).toBe(true)
  await expect(listOf(page).getByText(/\p{Script=Han}/u)).toHaveCount(0)
})

test('the window of the overview is one slider: its keys and a click lead the list, the list leads it', async ({
  reader,
  page,
}) => {
  await reader.open(`?view=list&${FIFTIES}`)
  await expect(page.getByRole('slider')).toHaveCount(1)
  await expect(reader.shown).toHaveAttribute('aria-valuetext', /^1950/)
  await inTurn(['1951', '1952', '1953'], async (year) => {
    await reader.shown.press('ArrowRight')
    await expect(reader.shown).toHaveAttribute('aria-valuetext', new RegExp(`^${year}`))
  })
  await expect(reader.event('stalin-mourning-1953')).toBeInViewport()
  await reader.shown.press('End')
  await expect(reader.shown).toHaveAttribute('aria-valuetext', /2026年$/)
  await reader.shown.press('Home')
  await expect(listOf(page).getByRole('heading', { name: '一世紀', exact: true })).toBeInViewport()
  await listOf(page).hover()
  await times(6, () => page.mouse.wheel(0, 300))
  await expect(reader.shown).not.toHaveAttribute('aria-valuetext', /^0—/)
})

for (const query of ['view=list&from=1950-01-01&to=1951-12-31', 'view=list', 'view=table']) {
  test(`nothing moves by itself while ?${query} comes and is filled`, async ({
    reader,
    page,
    request,
  }) => {
    await page.addInitScript(() => {
      const shifts = { sum: 0 }
      Object.assign(globalThis, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          shifts.sum += (entry as PerformanceEntry & { readonly value: number }).value
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    const { size } = await fetchEvents(request)
    await reader.open(`?${query}`)
    await expect(reader.events).toHaveCount(size, { timeout: 30_000 })
    const sum = await page.evaluate(
      () => (globalThis as unknown as { shifts: { sum: number } }).shifts.sum,
    )
    expect(sum).toBeLessThan(0.005)
  })
}

test('texts that do not come leave a list of titles, and say so', async ({ reader, page }) => {
  reader.excuse(/sentences\.json/)
  await page.route('**/zh-Hant/sentences.json', (route) => route.abort())
  await reader.open('?view=list')
  await expect(page.getByRole('alert')).toContainText('首句未能載入')
  await expect(listOf(page).getByRole('link', { name: '唐朝設燕然都護府與羈縻府州' })).toBeVisible()
})

test('a list whose code does not come leaves the time line as it was, and says so', async ({
  reader,
  page,
}) => {
  reader.excuse(/listPanes/)
  await reader.open(`?${FIFTIES}`)
  await page.route('**/listPanes*.js', (route) => route.abort())
  await layoutButton(page, '列表').click()
  await expect(page.getByRole('alert')).toContainText('這個檢視未能載入')
  await expect(reader.timeline).toBeVisible()
  expect(page.url()).not.toContain('view=')
})

/** A date of EDTF as its first day, good enough to be put in order. */
function firstDayOf(date: string): string {
  const first = (/\d[\dX-]*/.exec(date)?.[0] ?? '').replaceAll('X', '0').replace(/-$/, '')
  return `${first}${'-01-01'.slice((first.length - 4) % 6)}`
}
