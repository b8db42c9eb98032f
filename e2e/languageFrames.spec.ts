import { expect, type Page } from '@playwright/test'
import { watchFrames, type Said } from './support/frames.ts'
import { untilNamed } from './support/hearing.ts'
import { inTurn, times } from './support/inTurn.ts'
import { untilStill } from './support/layout.ts'
import { middleOf } from './support/pointer.ts'
import { test, untilReady, type Reader } from './support/reader.ts'

const NAMES = {
  'zh-Hant': '繁體（台灣）',
  'zh-Hant-HK': '繁體（香港）',
  'zh-Hans': '简体',
  en: 'English',
} as const
type Language = keyof typeof NAMES
const LANGUAGES = Object.keys(NAMES) as readonly Language[]
const PLACE = 'event=nerchinsk-treaty-1689&from=1600-01-01&to=1799-12-31&rulers=1'
/** Five presses; six times that. */
const PRESSES = ['zh-Hans', 'en', 'zh-Hant-HK', 'en', 'zh-Hans'] as const

test('in thirty fast switches on a slow line, and thirty once all is loaded, no frame mixes two languages', async ({
  reader,
  page,
}) => {
  test.slow()
  const steady = await inTurn(LANGUAGES, (language) => allSaid(reader, page, language))
  const words: Said = Object.assign({}, ...steady)
  await reader.open(`?lang=zh-Hant&${PLACE}`)
  await slowDown(page)
  const said = await watchFrames(page)
  await pressThirtyTimes(reader, page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans', { timeout: 20_000 })
  await untilReady(page)
  expect(foreignIn(await said(), words), 'on a slow line').toEqual([])
  await inTurn(['en', 'zh-Hant-HK'] as const, async (language) => {
    await reader.pressLanguage(NAMES[language])
    await expect(page.locator('html')).toHaveAttribute('lang', language)
  })
  await pressThirtyTimes(reader, page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await untilReady(page)
  const all = await said()
  expect(Object.keys(all).toSorted()).toEqual(LANGUAGES.toSorted())
  expect(foreignIn(all, words), 'once all is loaded').toEqual([])
})

/** What the page says in one language when nothing moves. */
async function allSaid(reader: Reader, page: Page, language: Language): Promise<Said> {
  await reader.open(`?lang=${language}&${PLACE}`)
  await expect(reader.pane.getByRole('listitem').first()).toBeVisible()
  await expect(page.locator('.ruler-label:not(:empty)').first()).toBeVisible()
  await untilStill(page)
  await expect(page.locator('output:empty')).toHaveCount(0)
  await untilNamed(page)
  const said = await watchFrames(page)
  await untilStill(page)
  return said()
}

/** Texts that were there under a language whose page never says them. */
function foreignIn(seen: Said, words: Said): readonly string[] {
  return Object.entries(seen).flatMap(([language, texts]) => {
    const own = new Set(words[language])
    return texts.filter((text) => !own.has(text)).map((text) => `${language}: ${text}`)
  })
}

async function pressThirtyTimes(reader: Reader, page: Page): Promise<void> {
  const button = await middleOf(reader.languages)
  await page.mouse.click(button.x, button.y)
  const items = await inTurn(PRESSES, (language) =>
    middleOf(page.getByRole('menuitemradio', { name: NAMES[language], exact: true })),
  )
  await page.keyboard.press('Escape')
  await times(6, () =>
    inTurn(items, async ({ x, y }) => {
      await page.mouse.click(button.x, button.y)
      await page.mouse.click(x, y)
    }),
  )
}

/** A line on which every file takes a fifth of a second. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 200,
    downloadThroughput: 200_000,
    uploadThroughput: 200_000,
  })
}
