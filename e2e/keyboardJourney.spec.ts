import { expect, type Page } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import { watchForLostFocus } from './support/keyboard.ts'
import { sitDown, type Typist } from './support/keyboardOnly.ts'
import { test, untilReady, type Reader } from './support/reader.ts'
import { eventOf, fetchRecord, tracksOf } from './support/record.ts'

const ZHENBAO = 'zhenbao-clash-1969'

/**
 * The way below takes 89: 20 to the first event, 16 back to the search, 12 more to the languages,
 * and 41 from there to the link at the end of a long text. One stop more in the header takes two.
 */
const MOST_TABS = 95

// A laptop, on which no event is read without scrolling.
test.use({ viewport: { width: 1280, height: 720 } })

// Here nothing is clicked, focused or filled by a test: keys alone.
test('a reader with a keyboard alone finds, reads, filters, searches, changes script and shares', async ({
  reader,
  page,
  context,
  request,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const record = await fetchRecord(request)
  const { text } = eventOf(record, ZHENBAO)
  const military = record.events.filter((event) => tracksOf(event).includes('military'))
  const battles = military.filter(({ relation }) => relation === 'hostility')
  const said = (count: number) => `${count}件，共${record.events.length}件`
  await reader.open()
  const typist = await sitDown(page)
  const { press, tabs, isOn } = typist

  // The way past everything is offered first, and can be seen.
  await press('Tab')
  await isOn(/^跳到事件列表$/)
  await expect(page.getByRole('link', { name: '跳到事件列表' })).toBeInViewport({ ratio: 1 })
  const lost = await watchForLostFocus(page)

  await findAndRead(reader, typist, record.events.length)
  await filter(reader, typist, [
    { chip: '軍事', key: 'Enter', says: said(military.length) },
    { chip: '敵對', key: 'Space', says: said(battles.length) },
  ])
  await search(page, typist, '島', text['zh-Hant'].title)
  await changeScript(page, typist)
  await expect(reader.pane.getByRole('heading', { level: 2 })).toHaveText(text['zh-Hans'].title)
  const link = await copyLink(page, typist)
  expect(link.pathname).toBe('/zh-hans/')
  const parts = { event: ZHENBAO, relation: 'hostility', track: 'military' }
  expect(Object.fromEntries(link.searchParams)).toMatchObject(parts)

  expect(await lost(), 'frames without the keyboard').toBe(0)
  expect(tabs(), 'presses of Tab').toBeLessThanOrEqual(MOST_TABS)
})

function placeIn(name: string): number {
  return Number(/，第(\d+)件/.exec(name)?.[1] ?? Number.NaN)
}

async function findAndRead(
  { pane }: Reader,
  { press, goTo, at, isOn }: Typist,
  total: number,
): Promise<void> {
  const title = pane.getByRole('heading', { level: 2 })

  // Tab leads to the events, an arrow from one to the next, Enter opens it.
  await goTo(/，第\d+件，共\d+件$/)
  const first = placeIn(await at())
  await press('ArrowRight')
  await isOn(new RegExp(`，第${first + 1}件，共${total}件$`))
  const there = await at()
  await press('Enter')
  await expect(title).toBeFocused()
  expect(there).toContain(await title.innerText())

  // Keys scroll its text to the end, Esc gives the keyboard back to the event.
  const end = pane.getByRole('button', { name: '複製連結' })
  await expect(end).toBeAttached()
  await expect(end).not.toBeInViewport()
  await press('PageDown')
  await expect.poll(() => pane.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(50)
  await press('End')
  await expect(end).toBeInViewport()
  await press('Escape')
  await expect(pane).toHaveCount(0)
  await expect.poll(at).toBe(there)
}

type Choice = { readonly chip: string; readonly key: string; readonly says: string }

/** Chooses states and tracks, which lie before the events, and hears how many events are left. */
async function filter(
  reader: Reader,
  { press, goTo, isOn, heard }: Typist,
  choices: readonly Choice[],
): Promise<void> {
  await inTurn(choices, async ({ chip, key, says }) => {
    await goTo(new RegExp(`^${chip} \\d+件$`), 'Shift+Tab')
    await heard()
    await press(key)
    await expect.poll(heard).toContain(says)
    await isOn(new RegExp(`^${chip} \\d`))
    await expect(reader.chip(chip)).toHaveAttribute('aria-pressed', 'true')
  })
}

/** Hears that there are hits, chooses one by its title and opens it. */
async function search(
  page: Page,
  { press, goTo, type, isOn, heard }: Typist,
  text: string,
  title: string,
): Promise<void> {
  await goTo(/^搜尋$/, 'Shift+Tab')
  await type(text)
  await expect.poll(heard).toContainEqual(expect.stringMatching(/^找到\d+件$/))
  const chosen = page.getByRole('option', { selected: true })
  await expect(async () => {
    await press('ArrowDown')
    await expect(chosen).toContainText(title, { timeout: 100 })
  }).toPass()
  await expect(chosen).toBeInViewport({ ratio: 1 })
  await press('Enter')
  await isOn(new RegExp(title))
}

/** From the traditional script of Taiwan to the simplified; the keyboard stays on the button. */
async function changeScript(page: Page, { press, goTo, isOn }: Typist): Promise<void> {
  await goTo(/^語言/, 'Shift+Tab')
  await press('Enter')
  await isOn(/^繁體（台灣）$/)
  await goTo(/^简体$/, 'ArrowDown')
  await press('Enter')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await untilReady(page)
  await isOn(/^语言简体/)
}

async function copyLink(page: Page, { press, goTo, isOn }: Typist): Promise<URL> {
  await goTo(/^复制链接$/)
  await press('Enter')
  await isOn(/^已复制$/)
  return new URL(await page.evaluate(() => navigator.clipboard.readText()))
}
