import { expect, type Page } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import { finishPrinting, pressPrint } from './support/paper.ts'
import { test } from './support/reader.ts'

const LANGUAGES = ['zh-Hant', 'zh-Hant-HK', 'zh-Hans', 'en'] as const
/** With Russian, French and Chinese works, English names in a Chinese text, tables, designations. */
const EVENTS = [
  'nerchinsk-treaty-1689',
  'li-lobanov-treaty-1896',
  'strategic-partnership-1996',
  'aigun-treaty-1858',
]

for (const language of LANGUAGES) {
  test(`in ${language} every run of another script says in which language it is`, async ({
    reader,
    page,
  }) => {
    await inTurn(EVENTS, async (event) => {
      await reader.open(`?lang=${language}&event=${event}&rulers=1`)
      await expect(reader.pane.getByRole('listitem').first()).toBeVisible()
      await reader.languages.click()
      expect(await wronglyMarked(page), event).toEqual([])
    })
    await inTurn(['list', 'table'], async (view) => {
      await reader.open(`?lang=${language}&view=${view}`)
      expect(await wronglyMarked(page), view).toEqual([])
    })
    await reader.open(`?lang=${language}&event=${EVENTS[0]}`)
    await expect(reader.pane.getByRole('listitem').first()).toBeVisible()
    await pressPrint(page)
    expect(await wronglyMarked(page), 'on paper').toEqual([])
    await finishPrinting(page)
    const path = `/${language.toLowerCase()}/`
    const html = await (await page.request.get(path)).text()
    await page.route(path, (route) =>
      route.fulfill({
        body: html.replaceAll(/<script[^>]*><\/script>/g, ''),
        contentType: 'text/html',
      }),
    )
    await page.goto(path)
    expect(await wronglyMarked(page), 'as it is served').toEqual([])
  })
}

/** Each text that stands under a language of another script. */
async function wronglyMarked(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const scriptOf = (lang: string) => new Intl.Locale(lang).maximize().script ?? ''
    const rules = [
      { runs: /\p{Script=Han}+/gu, scripts: /^Han/ },
      { runs: /\p{Script=Cyrillic}+/gu, scripts: /^Cyrl$/ },
      // Two words and more: what has one may be a name of all languages, or a designation.
      {
        runs: /\p{Script=Latin}{2,}[ ,]+\p{Script=Latin}*[a-z]\p{Script=Latin}*/gu,
        scripts: /^Latn$/,
      },
    ]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode() !== null) {
      const { data, parentElement } = walker.currentNode as Text
      if (parentElement?.closest('noscript') !== null) continue
      const language = parentElement?.closest<HTMLElement>('[lang]')?.lang ?? ''
      for (const { runs, scripts } of rules) {
        if (scripts.test(scriptOf(language))) continue
        found.push(...[...data.matchAll(runs)].map(([run]) => `${language}: ${run} in ${data}`))
      }
    }
    return found
  })
}

test('a character has the form of the language that it stands in, wherever that is', async ({
  reader,
  page,
}) => {
  const languages = ['zh-Hans', 'zh-Hant', 'ja'] as const
  const picturesIn = async (pageLanguage: string) => {
    await reader.open(`?lang=${pageLanguage}`)
    return inTurn(languages, (language) => pictureOf(page, '骨直角令', language))
  }
  const inEnglish = await picturesIn('en')
  expect(new Set(inEnglish).size, 'each language has its own forms').toBe(languages.length)
  const [simplified, traditional] = inEnglish
  // Not as in Japan, which browsers take for the home of every character that says nothing.
  const unmarked = async (pageLanguage: string) => {
    await reader.open(`?lang=${pageLanguage}`)
    return pictureOf(page, '骨直角令', null)
  }
  expect(await unmarked('zh-Hans')).toBe(simplified)
  expect(await unmarked('zh-Hant')).toBe(traditional)
  expect((await picturesIn('zh-Hans'))[1]).toBe(traditional)
})

/** Draws a text over the page in the sans of its language, and takes a picture of it. */
async function pictureOf(page: Page, text: string, language: string | null): Promise<string> {
  const id = 'drawn-for-a-picture'
  await page.evaluate(
    ([words, lang, name]) => {
      const element = document.createElement('p')
      if (lang !== null) element.lang = lang
      element.id = name
      element.textContent = words
      const { style } = element
      style.font = '40px/1.5 var(--font-sans)'
      style.position = 'fixed'
      style.inset = '0 auto auto 0'
      style.zIndex = '99'
      style.background = 'white'
      style.color = 'black'
      document.body.append(element)
    },
    [text, language, id] as const,
  )
  const element = page.locator(`#${id}`)
  const picture = await element.screenshot()
  await element.evaluate((drawn) => drawn.remove())
  return picture.toString('base64')
}

for (const width of [1024, 1180, 1280, 1440, 1920]) {
  test(`on a page of ${width} pixels a line of Chinese has 25 to 38 characters`, async ({
    reader,
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await reader.open('?event=nerchinsk-treaty-1689')
    const summary = reader.pane.locator('article > p').filter({ hasText: /.{60}/ }).first()
    await expect(summary).toBeVisible()
    const measure = await summary.evaluate(
      (text) => text.clientWidth / Number.parseFloat(getComputedStyle(text).fontSize),
    )
    expect(measure).toBeGreaterThanOrEqual(25)
    expect(measure).toBeLessThanOrEqual(38)
  })
}

const UNBROKEN = {
  'zh-Hant': /T-62|S-400|\d+年(?:\d+月)?(?:\d+日)?|\d+世紀/g,
  'zh-Hans': /T-62|S-400|\d+年(?:\d+月)?(?:\d+日)?|\d+世纪/g,
  en: /T-62|S-400|\d+ (?:January|February|March|April|May|June|July|August|September|October|November|December) \d+/g,
} as const

for (const language of ['zh-Hant', 'zh-Hans', 'en'] as const) {
  test(`in ${language} no line breaks inside a date, nor inside T-62 or S-400`, async ({
    reader,
    page,
    request,
  }) => {
    const response = await request.get('/corpus/sino-russian.json')
    const { events } = (await response.json()) as {
      events: readonly { id: string; text: Record<string, { summary: string }> }[]
    }
    const pattern = UNBROKEN[language]
    const most = events
      .map(({ id, text }) => ({ id, count: (text[language]?.summary.match(pattern) ?? []).length }))
      .toSorted((a, b) => b.count - a.count)
      .slice(0, 3)
    const named = events.filter(({ text }) => /T-62|S-400/.test(text[language]?.summary ?? ''))
    const ids = new Set([...named.slice(0, 3), ...most].map(({ id }) => id))
    await inTurn(ids, async (id) => {
      await reader.open(`?lang=${language}&event=${id}`)
      await expect(reader.pane.getByRole('listitem').first()).toBeVisible()
      expect(await brokenIn(page, pattern), id).toEqual([])
    })
  })
}

/** What the pattern finds in the open event and stands on more than one line, at any width that the pane may have. */
async function brokenIn(page: Page, pattern: RegExp): Promise<readonly string[]> {
  return page.getByRole('article').evaluate((article, source) => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
    const ranges: Range[] = []
    while (walker.nextNode() !== null) {
      const text = walker.currentNode as Text
      for (const { 0: hit, index } of text.data.matchAll(new RegExp(source, 'g'))) {
        const range = document.createRange()
        range.setStart(text, index)
        range.setEnd(text, index + hit.length)
        ranges.push(range)
      }
    }
    if (ranges.length === 0) return ['nothing of the kind is shown']
    const broken = new Set<string>()
    for (let width = 280; width < 480; width += 3) {
      article.style.inlineSize = `${width}px`
      for (const range of ranges) {
        const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)))
        if (lines.size > 1) broken.add(`${String(range)} at ${width}`)
      }
    }
    return [...broken]
  }, pattern.source)
}

test('headings are set in a serif, and figures keep a little room from the characters', async ({
  reader,
}) => {
  await reader.open('?event=nerchinsk-treaty-1689')
  const headings = await reader.pane
    .getByRole('heading')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).fontFamily))
  expect(headings.length).toBeGreaterThan(3)
  expect(headings.filter((family) => !/(^|, )serif$/.test(family))).toEqual([])
  const widths = await reader.pane
    .locator('article > p')
    .first()
    .evaluate((date) => {
      const width = () => {
        const range = document.createRange()
        range.selectNodeContents(date)
        return range.getBoundingClientRect().width
      }
      const spaced = width()
      date.style.setProperty('text-autospace', 'no-autospace')
      return [spaced, width()]
    })
  expect(widths[0]).toBeGreaterThan(widths[1] ?? 0)
})
