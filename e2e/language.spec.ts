import { expect, type Locator, type Page, type Route } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import { untilStill } from './support/layout.ts'
import { boxOf } from './support/pointer.ts'
import { test, untilReady, type Reader } from './support/reader.ts'
import { eventOf, fetchRecord } from './support/record.ts'

const NERCHINSK = 'nerchinsk-treaty-1689'

/** What the page says in each language at the same moment. */
const SPOKEN = {
  'zh-Hant': {
    button: '繁體（台灣）',
    title: '中俄關係四百年',
    described: /^四個世紀中俄關係的互動時間軸/,
    event: '尼布楚條約',
    chip: '同盟',
    century: '十七世紀',
  },
  'zh-Hans': {
    button: '简体',
    title: '中俄关系四百年',
    described: /^四个世纪中俄关系的交互式时间轴/,
    event: '尼布楚条约',
    chip: '同盟',
    century: '十七世纪',
  },
  'zh-Hant-HK': {
    button: '繁體（香港）',
    title: '中俄關係四百年',
    described: /^四個世紀中俄關係的互動時間軸/,
    event: '尼布楚條約',
    chip: '同盟',
    century: '十七世紀',
  },
  en: {
    button: 'English',
    title: 'Four Centuries of Sino-Russian Relations',
    described: /^An interactive timeline of four centuries/,
    event: 'Treaty of Nerchinsk',
    chip: 'Alliance',
    century: '17th century',
  },
} as const
type Language = keyof typeof SPOKEN

test('one press switches interface, events, axis, title and lang of the page', async ({
  reader,
  page,
}) => {
  await reader.open()
  await expectSpoken(reader, page, 'zh-Hant')
  await inTurn(['zh-Hans', 'en', 'zh-Hant-HK', 'zh-Hant'] as const, async (language) => {
    await switchTo(reader, page, language)
    await expectSpoken(reader, page, language)
  })
})

test('the chosen language is marked, and is there again at the next visit', async ({
  reader,
  page,
}) => {
  await reader.open()
  await switchTo(reader, page, 'en')
  await expect(reader.languages).toHaveText(/English/)
  await reader.languages.click()
  await expect(page.getByRole('menuitemradio', { checked: true })).toHaveText('English')
  await expect(page).toHaveURL(/\/en\/$/)
  await reader.open()
  await expectSpoken(reader, page, 'en')
})

test('years on the screen, open event and search are kept', async ({ reader, page, request }) => {
  const { title, summary } = eventOf(await fetchRecord(request), NERCHINSK).text.en
  await reader.open(`?event=${NERCHINSK}&from=1650-01-01&to=1729-12-31&q=雅克薩`)
  await switchTo(reader, page, 'en')
  await expect(reader.pane.getByRole('heading', { level: 2, name: title })).toBeVisible()
  await expect(reader.pane.getByText(summary, { exact: true })).toBeVisible()
  await expect(reader.search).toHaveValue('雅克薩')
  await expect(page.getByRole('slider', { name: 'Years shown', exact: true })).toHaveAttribute(
    'aria-valuetext',
    '1650–1729',
  )
  await expect(page).toHaveTitle(`${title} · ${SPOKEN.en.title}`)
})

test('what is read in the pane stays where it is, and the keyboard on what it was on', async ({
  reader,
  page,
}) => {
  await reader.open(`?event=${NERCHINSK}`)
  const account = reader.pane.getByRole('figure').nth(1)
  await account.evaluate((element) => element.scrollIntoView())
  const before = await topOf(account)
  const held: Route[] = []
  await page.route(/\/corpus\/en\/titles/, (route) => void held.push(route))
  await press(reader, 'en')
  await expect.poll(() => held.length).toBe(1)
  await reader.pane.getByRole('button', { name: '尼布楚 Нерчинск' }).focus()
  // The browser brings what is focused into sight; the reader scrolls back.
  await account.evaluate((element) => element.scrollIntoView())
  expect(await topOf(account)).toBeCloseTo(before, 0)
  await held[0]?.continue()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(reader.pane.getByRole('button', { name: 'Nerchinsk Нерчинск' })).toBeFocused()
  await untilStill(page)
  expect(Math.abs((await topOf(account)) - before)).toBeLessThan(2)
})

test('a language whose files come late does not take the page back from the one asked for after it', async ({
  reader,
  page,
}) => {
  await reader.open()
  const held: Route[] = []
  await page.route(/\/corpus\/en\//, (route) => void held.push(route))
  await press(reader, 'en')
  await expect.poll(() => held.length).toBe(1)
  await switchTo(reader, page, 'zh-Hans')
  const late = page.waitForResponse(/\/corpus\/en\//)
  await held[0]?.continue()
  await (await late).finished()
  await untilStill(page)
  await expectSpoken(reader, page, 'zh-Hans')
  await expect(page).toHaveURL(/\/zh-hans\/$/)
})

test('Hong Kong reads its own words, and finds by them', async ({ reader }) => {
  await reader.open('?lang=zh-Hant-HK&q=戈巴卓夫')
  const hit = reader.timeline.getByRole('button', { name: /戈爾巴喬夫/ }).first()
  await expect(hit).toBeAttached()
})

for (const { part, files } of [
  { part: 'titles', files: /\/corpus\/en\/titles\.json/ },
  { part: 'texts of the open event', files: /\/corpus\/en\/\d+\.json/ },
  { part: 'words of the interface', files: /\/ui-[^/]+\.js/ },
]) {
  test(`when the ${part} cannot be loaded the page stays as it was, says so, and can try again`, async ({
    reader,
    page,
  }) => {
    await reader.open(`?event=${NERCHINSK}`)
    reader.excuse(files)
    await page.route(files, (route) => route.abort())
    await press(reader, 'en')
    const message = page.getByRole('alert')
    await expect(message).toContainText('這個語言未能載入，頁面維持原樣')
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(SPOKEN['zh-Hant'].title)
    await expect(reader.event(NERCHINSK)).toHaveText(SPOKEN['zh-Hant'].event)
    expect(new URL(page.url()).pathname).toBe('/zh-hant/')
    await page.unroute(files)
    await press(reader, 'en')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(SPOKEN.en.title)
    await expect(message).toHaveCount(0)
  })
}

for (const { locale, language } of [
  { locale: 'zh-CN', language: 'zh-Hans' },
  { locale: 'zh-HK', language: 'zh-Hant-HK' },
  { locale: 'zh-TW', language: 'zh-Hant' },
  { locale: 'en-GB', language: 'en' },
] as const) {
  test.describe(`a browser that asks for ${locale}`, () => {
    test.use({ locale })
    test(`is first answered in ${language}, and led to its page`, async ({ reader, page }) => {
      await reader.open()
      await expectSpoken(reader, page, language)
      const { pathname, search } = new URL(page.url())
      expect(pathname + search).toBe(`/${language.toLowerCase()}/`)
    })
  })
}

async function topOf(element: Locator): Promise<number> {
  return (await boxOf(element)).y
}

async function press(reader: Reader, language: Language): Promise<void> {
  await reader.pressLanguage(SPOKEN[language].button)
}

async function switchTo(reader: Reader, page: Page, language: Language): Promise<void> {
  await press(reader, language)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await untilReady(page)
}

async function expectSpoken(reader: Reader, page: Page, language: Language): Promise<void> {
  const { title, described, event, chip, century } = SPOKEN[language]
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page).toHaveTitle(title)
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', described)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.getByRole('button', { name: new RegExp(`^${chip} \\d`) })).toBeVisible()
  await expect(reader.event(NERCHINSK)).toHaveText(event)
  await expect(
    reader.timeline.getByText(century, { exact: true }).filter({ visible: true }),
  ).toBeVisible()
}
