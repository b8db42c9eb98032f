import { expect, type Page } from '@playwright/test'
import { test, untilReady } from './support/reader.ts'
import { eventOf, fetchRecord } from './support/record.ts'

const NERCHINSK = 'nerchinsk-treaty-1689'

/** The page of each language, and what stands on it. */
const PAGES = [
  { language: 'zh-Hant', path: '/zh-hant/', title: '中俄關係四百年', name: '繁體（台灣）' },
  { language: 'zh-Hant-HK', path: '/zh-hant-hk/', title: '中俄關係四百年', name: '繁體（香港）' },
  { language: 'zh-Hans', path: '/zh-hans/', title: '中俄关系四百年', name: '简体' },
  {
    language: 'en',
    path: '/en/',
    title: 'Four Centuries of Sino-Russian Relations',
    name: 'English',
  },
] as const
const ADDRESSES = [...PAGES.map(({ language, path }) => [language, path]), ['x-default', '/']]

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const { language, path, title, name } of PAGES) {
    test(`${path} is the whole record in order of time, in ${language}`, async ({
      page,
      request,
    }) => {
      const record = await fetchRecord(request)
      await page.goto(path)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      const entries = page.getByRole('article')
      await expect(entries.getByRole('heading')).toHaveText(
        record.events.map(({ text }) => text[language].title),
      )
      const { summary } = eventOf(record, NERCHINSK).text[language]
      const sentence = await page.locator(`#${NERCHINSK}`).getByRole('paragraph').last().innerText()
      expect(sentence.length).toBeGreaterThan(10)
      expect(summary.startsWith(sentence)).toBe(true)
      await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute(
        'aria-current',
        'page',
      )
    })
  }

  test('each page leads to those of the other languages, and / to all', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: '中俄关系四百年' }).click()
    await expect(page).toHaveURL(/\/zh-hans\/$/)
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(/\/en\/$/)
    await page.getByRole('link', { name: '繁體（香港）' }).click()
    await expect(page).toHaveURL(/\/zh-hant-hk\/$/)
    await page.getByRole('link', { name: '繁體（台灣）' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('中俄關係四百年')
  })

  test('a page reaches below the screen, and can be scrolled to its end', async ({ page }) => {
    await page.goto('/en/')
    await page.mouse.move(700, 500)
    await page.mouse.wheel(0, 2_000_000)
    await expect(page.getByRole('contentinfo')).toBeInViewport()
  })

  for (const { path, title } of [{ path: '/', title: '中俄關係四百年' }, ...PAGES]) {
    test(`${path} says what it is to search engines and to those who show its link`, async ({
      page,
      request,
      baseURL,
    }) => {
      await page.goto(path)
      await expect(page).toHaveTitle(title)
      await expect(page.locator('link[rel=canonical]')).toHaveCount(1)
      expect(await linked(page, 'link[rel=canonical]')).toEqual([[null, path]])
      expect(await linked(page, 'link[rel=alternate]')).toEqual(ADDRESSES)
      const description = await contentOf(page, 'meta[name=description]')
      expect(description?.length).toBeGreaterThan(20)
      expect(await contentOf(page, 'meta[property="og:title"]')).toBe(title)
      expect(await contentOf(page, 'meta[property="og:description"]')).toBe(description)
      expect(await contentOf(page, 'meta[property="og:locale"]')).toMatch(/^(zh|en)_[A-Z]{2}$/)
      expect(await contentOf(page, 'meta[name="twitter:card"]')).toBe('summary_large_image')
      const picture = await contentOf(page, 'meta[property="og:image"]')
      const response = await request.get(new URL(picture ?? '', new URL(path, baseURL)).href)
      expect(response.headers()['content-type']).toBe('image/png')
    })
  }
})

test('a page of a language is read as it is, whatever the browser asks for', async ({
  reader,
  page,
}) => {
  await page.goto('/en/')
  await untilReady(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(reader.event(NERCHINSK)).toHaveText('Treaty of Nerchinsk')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  expect(new URL(page.url()).pathname).toBe('/en/')
})

test('a switch of language leads to its page, and Back and Forward undo and redo it', async ({
  reader,
  page,
}) => {
  await reader.open('?track=military')
  await expect(page).toHaveURL(/\/zh-hant\/\?track=military$/)
  await reader.pressLanguage('English')
  await expect(page).toHaveURL(/\/en\/\?track=military$/)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('中俄關係四百年')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant')
  await expect(page).toHaveURL(/\/zh-hant\/\?track=military$/)
  await expect(reader.chip('軍事')).toHaveAttribute('aria-pressed', 'true')
  await page.goForward()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveURL(/\/en\/\?track=military$/)
})

test('a shared link opens its event in its language, and so does a reload', async ({
  reader,
  page,
  request,
}) => {
  const { title } = eventOf(await fetchRecord(request), NERCHINSK).text['zh-Hans']
  const link = `/zh-hans/?event=${NERCHINSK}`
  await page.goto(link)
  await untilReady(page)
  await expect(reader.pane.getByRole('heading', { level: 2 })).toHaveText(title)
  await page.reload()
  await untilReady(page)
  await expect(reader.pane.getByRole('heading', { level: 2 })).toHaveText(title)
  const { pathname, search } = new URL(page.url())
  expect(pathname + search).toBe(link)
})

test('what is loaded after a switch is found from the page of the new language', async ({
  reader,
  page,
}) => {
  await reader.open()
  await reader.pressLanguage('简体')
  await expect(page).toHaveURL(/\/zh-hans\/$/)
  await reader.search.fill('尼布楚')
  await page
    .getByRole('option', { name: /尼布楚条约/ })
    .first()
    .click()
  await expect(reader.pane.getByRole('list').last()).toBeVisible()
})

test.describe('an older link, with its language in the query', () => {
  test('opens in that language, and its address becomes that of the page', async ({
    reader,
    page,
  }) => {
    await reader.open(`?lang=zh-Hans&track=military,political&event=${NERCHINSK}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('中俄关系四百年')
    await expect(reader.pane).toBeVisible()
    const { pathname, search } = new URL(page.url())
    expect(pathname + search).toBe(`/zh-hans/?track=military,political&event=${NERCHINSK}`)
  })

  test('wins over the page that it was put behind', async ({ page }) => {
    await page.goto('/zh-hant/?lang=en')
    await untilReady(page)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    expect(new URL(page.url()).pathname).toBe('/en/')
  })
})

test('the share menu of a phone, which sends the canonical link, sends what the reader sees', async ({
  reader,
  page,
}) => {
  await reader.open()
  expect(await linked(page, 'link[rel=canonical]')).toEqual([[null, '/zh-hant/']])
  await reader.event(NERCHINSK).click()
  await reader.pressLanguage('English')
  await expect(page).toHaveURL(/\/en\//)
  const { pathname, search } = new URL(page.url())
  expect(search).toContain(NERCHINSK)
  expect(await linked(page, 'link[rel=canonical]')).toEqual([[null, pathname + search]])
  expect(await linked(page, 'link[rel=alternate]')).toEqual(ADDRESSES)
})

test('no frame of a page shows the list that is there for readers without scripts', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const seen = new Set<string>()
    Object.assign(globalThis, { seen })
    const look = () => {
      const first = document.querySelector('article, nav a:not([href^="#"])')
      if (first?.checkVisibility() === true) seen.add(first.outerHTML)
      if (document.documentElement?.dataset['ready'] !== 'true') requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto('/zh-hans/')
  await untilReady(page)
  const seen = await page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen])
  expect(seen).toEqual([])
})

/** Language and path of each link; null where it names no language. */
async function linked(
  page: Page,
  selector: string,
): Promise<readonly (readonly [string | null, string])[]> {
  return page.locator(selector).evaluateAll((all) =>
    all.map((link) => {
      const { pathname, search } = new URL((link as HTMLLinkElement).href)
      return [link.getAttribute('hreflang'), pathname + search] as const
    }),
  )
}

async function contentOf(page: Page, selector: string): Promise<string | null> {
  return page.locator(selector).getAttribute('content')
}
