import { expect } from '@playwright/test'
import { inTurn, times } from './support/inTurn.ts'
import { boxOf, middleOf, turnWheel } from './support/pointer.ts'
import { readerOf, test, untilReady } from './support/reader.ts'
import { eventOf, fetchRecord } from './support/record.ts'

const ZHENBAO = 'zhenbao-clash-1969'

test('a link brings back years, filters, search, open event, language and theme', async ({
  reader,
  page,
  context,
  request,
}) => {
  const { title } = eventOf(await fetchRecord(request), ZHENBAO).text.en
  await reader.open('?from=1955-01-01&to=1984-12-31')
  await reader.chip('敵對').click()
  await reader.chip('軍事').click()
  await reader.search.fill('珍寶島')
  await reader.search.press('Escape')
  await reader.event(ZHENBAO).click()
  await page.getByRole('button', { name: '深色' }).click()
  await reader.pressLanguage('English')
  await expect(page).toHaveURL(/theme=dark/)
  await expect(page).toHaveURL(/\/en\/\?/)
  await expect(page).toHaveURL(/q=/)

  const other = await context.newPage()
  await other.goto(page.url())
  await untilReady(other)
  const friend = readerOf(other, reader)
  await expect(friend.pane.getByRole('heading', { level: 2 })).toHaveText(title)
  await expect(friend.chip('Hostility')).toHaveAttribute('aria-pressed', 'true')
  await expect(friend.chip('Military')).toHaveAttribute('aria-pressed', 'true')
  await expect(friend.search).toHaveValue('珍寶島')
  await expect(other.getByRole('slider', { name: 'Years shown', exact: true })).toHaveAttribute(
    'aria-valuetext',
    '1955–1984',
  )
  await expect(other.getByRole('button', { name: 'Light', exact: true })).toBeVisible()
  expect(other.url()).toBe(page.url())
  const [mine, theirs] = await inTurn([reader, friend], ({ event }) => boxOf(event(ZHENBAO)))
  expect(theirs).toEqual(mine)
})

test('what is at its default is left out of the address', async ({ reader, page }) => {
  await reader.open()
  expect(new URL(page.url()).search).toBe('')
  await reader.chip('敵對').click()
  await expect(page).toHaveURL(/\?relation=hostility$/)
  await reader.chip('同盟').click()
  await reader.chip('正常化').click()
  await expect(reader.chip('正常化')).toHaveAttribute('aria-pressed', 'false')
  expect(new URL(page.url()).search).toBe('')
})

test('Back undoes one choice after another, Forward does them again', async ({ reader, page }) => {
  await reader.open('?from=1955-01-01&to=1984-12-31')
  await reader.chip('敵對').click()
  await reader.event(ZHENBAO).click()
  await expect(reader.pane).toBeVisible()
  await page.goBack()
  await expect(reader.pane).toHaveCount(0)
  await expect(reader.chip('敵對')).toHaveAttribute('aria-pressed', 'true')
  await page.goBack()
  await expect(reader.chip('敵對')).toHaveAttribute('aria-pressed', 'false')
  await page.goForward()
  await page.goForward()
  await expect(reader.pane).toBeVisible()
  await expect(reader.shown).toHaveAttribute('aria-valuetext', '1955—1984年')
})

test('a hand-written address that says the same stays as it was written', async ({
  reader,
  page,
}) => {
  await reader.open('?track=military,political&relation=hostility')
  await page.goto('/?track=political,military&relation=hostility&unknown=1')
  await untilReady(page)
  await page.goBack()
  await untilReady(page)
  await page.goForward()
  await untilReady(page)
  expect(page.url()).toContain('track=political,military&relation=hostility&unknown=1')
})

const BROKEN = [
  {
    flaw: 'names that nothing has',
    queries: [
      '?lang=xx&theme=purple&relation=war&track=sport&from=yesterday&to=tomorrow&event=nowhere',
      '?lang=__proto__&relation=__proto__&track=constructor&event=__proto__&theme=toString',
      '?event=constructor',
      '?relation=,,,&track=,',
    ],
  },
  {
    flaw: 'days that never were',
    queries: [
      '?from=2000-01-01&to=1900-01-01',
      '?from=1700-02-30&to=1800-01-01',
      '?from=1700-01-01',
      '?from=-9999-01-01&to=99999-12-31',
      '?from=NaN&to=Infinity',
    ],
  },
  {
    flaw: 'broken encoding, lists and control characters',
    queries: [
      '?%E0%A4%A=%&=&&&==',
      '?lang[]=en&event[0]=zhenbao-clash-1969',
      '?event=zhenbao-clash-1969%00',
    ],
  },
  {
    flaw: 'markup, and values of every kind chosen at once',
    queries: [
      '?event=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
      '?relation=alliance,hostility,normalization&track=political,military,economic,cultural',
    ],
  },
  {
    flaw: 'values of any length',
    queries: [
      `?q=${'%20'.repeat(40)}`,
      `?q=${'x'.repeat(2000)}`,
      `?event=${'a'.repeat(2000)}`,
      `?${'relation=war&'.repeat(200)}`,
    ],
  },
]

for (const { flaw, queries } of BROKEN) {
  test(`a link with ${flaw} opens the page as if it had said nothing`, async ({ reader, page }) => {
    await inTurn(queries, async (query) => {
      await reader.open(query)
      await expect(page.getByText(/^共\d+件$/), query).toBeVisible()
      await expect(reader.shown, query).toHaveAttribute('aria-valuetext', '1600—2030年')
      await expect(reader.pane, query).toHaveCount(0)
      await expect(page.locator('html'), query).toHaveAttribute('lang', 'zh-Hant')
      await expect(page.getByRole('alert'), query).toHaveCount(0)
    })
  })
}

test('days outside the record are brought inside it', async ({ reader, page }) => {
  await reader.open('?from=0001-01-01&to=9999-12-31')
  await expect(reader.zoom('縮小')).toBeDisabled()
  await reader.open('?from=1969-03-02&to=1969-03-02')
  await expect(reader.zoom('放大')).toBeDisabled()
  await expect(reader.event(ZHENBAO)).toBeInViewport()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('what is typed into an address is shown as text', async ({ reader, page }) => {
  await reader.open(`?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
  await expect(reader.search).toHaveValue('<img src=x onerror=alert(1)>')
  await expect(
    page.getByRole('button', { name: '清除搜尋「<img src=x onerror=alert(1)>」' }),
  ).toBeVisible()
})

test('panning writes the address now and then, and leaves no trail for Back', async ({
  reader,
  page,
}) => {
  await page.addInitScript(() => {
    const written: string[] = []
    Object.assign(globalThis, { written })
    for (const name of ['pushState', 'replaceState'] as const) {
      const write = history[name].bind(history)
      history[name] = (...args) => {
        written.push(name)
        write(...args)
      }
    }
  })
  await reader.open('?from=1680-01-01&to=1729-12-31')
  const { x, y } = await middleOf(reader.timeline)
  await page.mouse.move(x, y)
  await times(100, () => turnWheel(page, { right: 24 }))
  await expect(page).not.toHaveURL(/from=1680-01-01/)
  const from = new URL(page.url()).searchParams.get('from') ?? ''
  expect(from > '1680').toBe(true)
  const written = await page.evaluate(
    () => (globalThis as unknown as { written: string[] }).written,
  )
  expect(written).not.toContain('pushState')
  expect(written.length).toBeLessThanOrEqual(5)
})
