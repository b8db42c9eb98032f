import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import { test as base } from './support/reader.ts'
import { addLocale, serveSite, type ProjectWithLocale } from './support/siteWithLocale.ts'
import { putFile } from './support/smallRecord.ts'

// Not shipped: a trial that a language is added by a folder of `locales` alone.
const RUSSIAN = JSON.parse(readFileSync('e2e/fixtures/ru.json', 'utf8')) as Parameters<
  typeof addLocale
>[1]

const test = base.extend<object, { site: { url: string; project: ProjectWithLocale } }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it which fixtures are wanted
    async ({}, use) => {
      const project = addLocale('ru', RUSSIAN)
      const server = await serveSite(project)
      await use({ url: server.url, project })
      await server.close()
      rmSync(project.folder, { recursive: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ site }, use) => use(site.url),
})
test.describe.configure({ mode: 'serial' })
test.use({ locale: 'ru-RU' })

const FILE = '/russian.json'
const TRACKS = { political: 1, military: 2, economic: 5, cultural: 13 } as const
/** The dates of the first events; the others are of years after them. */
const DATES = {
  '1650~': 'ок. 1650 г.',
  '16XX': 'XVII век',
  '1689-09': 'сентябрь 1689 г.',
  '1689-09-07': '7 сентября 1689 г.',
  '1727-08/1727-11': 'август – ноябрь 1727 г.',
  '1727/1728': '1727–1728 гг.',
}

/** Of the first events; the others are treaties. Letter by letter of Unicode, Ё would come first. */
const TITLES = ['Железо', 'Ёлка', 'Елена']

const events = Object.entries(TRACKS)
  .flatMap(([track, count]) => Array.from({ length: count }, () => track))
  .map((track, i) => ({
    id: `event-${i}`,
    date: Object.keys(DATES)[i] ?? String(1800 + i),
    track,
    relation: 'alliance',
    importance: 1,
    text: {
      ru: {
        short: `Договор ${i}`,
        title: TITLES[i] ?? `Подписан договор ${i}`,
        summary: 'Стороны договорились.',
      },
      en: { short: `Treaty ${i}`, title: `Treaty ${i} signed`, summary: 'The sides agreed.' },
    },
    sources: [{ id: 'book' }],
  }))
const texts = (ru: string, en: string) => ({ ru, en })
const RECORD = {
  format: 'kyakhta/1',
  id: 'russian-trial',
  version: '1.0.0',
  title: texts('Проба', 'A trial'),
  licence: texts('CC0', 'CC0'),
  credit: texts('Никто', 'Nobody'),
  events,
  sources: [{ id: 'book', type: 'book', title: 'Книга', language: 'ru' }],
}

test('the check of the words finds nothing wrong with it, and what is made wrong', ({ site }) => {
  const { run, folder } = site.project
  expect(run('checkLocales')).toContain('en, ru, zh-Hans, zh-Hant, zh-Hant-HK: the interface')
  const file = join(folder, 'locales/ru/ui.json')
  const whole = readFileSync(file, 'utf8')
  writeFileSync(file, whole.replace('"all_few":', '"all_two":'))
  expect(() => run('checkLocales')).toThrow(
    /ru\/ui\.json: filter\.all_few: is missing: ru has .*\n.*filter\.all_two: ru has only/,
  )
  writeFileSync(file, whole)
})

test('a reader who asks for Russian is answered so, and the menu offers it after the others', async ({
  reader,
  page,
}) => {
  await reader.open()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await expect(page.getByRole('region', { name: 'Лента времени' })).toBeVisible()
  await expect(page.getByText('XVII век', { exact: true }).filter({ visible: true })).toBeVisible()
  await page.getByRole('button', { name: /^Язык/ }).click()
  await expect(page.getByRole('menuitemradio')).toHaveText([
    '繁體（台灣）',
    '繁體（香港）',
    '简体',
    'English',
    'Русский',
  ])
  await expect(page.getByRole('menuitemradio', { checked: true })).toHaveText('Русский')
})

test('the shipped record, which has no Russian, is read in English, and says that it is', async ({
  reader,
}) => {
  await reader.open()
  const label = reader.event('nerchinsk-treaty-1689').getByText('Treaty of Nerchinsk')
  await expect(label).toHaveAttribute('lang', 'en')
})

test('a switch there and back shows each language whole', async ({ reader, page }) => {
  await putFile(page, FILE, RECORD)
  await reader.open(`?corpus=${FILE}`)
  await expect(reader.event('event-0')).toHaveText('Договор 0')
  await page.getByRole('button', { name: /^Язык/ }).click()
  await page.getByRole('menuitemradio', { name: 'English' }).click()
  await expect(reader.event('event-0')).toHaveText('Treaty 0')
  await reader.pressLanguage('Русский')
  await expect(reader.event('event-0')).toHaveText('Договор 0')
  await expect(page).toHaveURL(/\/ru\/\?corpus=/)
})

test('numbers take the form of the noun that Russian wants', async ({ reader, page }) => {
  await putFile(page, FILE, RECORD)
  await reader.open(`?corpus=${FILE}`)
  await inTurn(
    ['Политика 1 событие', 'Война 2 события', 'Хозяйство 5 событий', 'Культура 13 событий'],
    (name) => expect(page.getByRole('button', { name, exact: true })).toBeVisible(),
  )
  await expect(page.getByText('21 событие', { exact: true }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Война 2 события' }).click()
  await expect(page.getByText('2 события из 21', { exact: true })).toBeVisible()
})

test('dates of every precision are words of Russian, a month without a day in its own form', async ({
  reader,
  page,
}) => {
  await putFile(page, FILE, RECORD)
  await inTurn(Object.values(DATES).entries(), async ([i, words]) => {
    await reader.open(`?corpus=${FILE}&event=event-${i}`)
    const pane = page.getByRole('complementary', { name: 'Событие' })
    await expect(pane.getByText(words, { exact: true })).toBeVisible()
  })
})

test('the axis speaks it at every zoom', async ({ reader, page }) => {
  await putFile(page, FILE, RECORD)
  const axis = page.locator('.axis')
  await reader.open(`?corpus=${FILE}&from=1675-01-01&to=1695-12-31`)
  await expect(axis.getByText('1680-е годы', { exact: true })).toBeVisible()
  await reader.open(`?corpus=${FILE}&from=1689-08-01&to=1689-10-10`)
  await expect(axis.getByText('сентябрь 1689 г.', { exact: true })).toBeVisible()
})

test('Russian words are found in any case', async ({ reader, page }) => {
  await putFile(page, FILE, RECORD)
  await reader.open(`?corpus=${FILE}`)
  await page.getByRole('combobox', { name: 'Поиск' }).fill('ПОДПИСАН ДОГОВОР')
  await expect(page.getByRole('status').first()).toHaveText('Найдено 18 событий')
})

test('titles stand in the order of the Russian alphabet', async ({ reader, page }) => {
  await putFile(page, FILE, RECORD)
  await reader.open(`?corpus=${FILE}&view=table&sort=title`)
  const titles = await page.getByRole('rowheader').allInnerTexts()
  expect(titles.slice(0, 3)).toEqual(['Елена', 'Ёлка', 'Железо'])
})

test('it has a page of its own, and the others name it', async ({ site, request }) => {
  const htmlAt = async (path: string) => (await request.get(new URL(path, site.url).href)).text()
  expect(await htmlAt('ru/')).toContain('<html lang="ru">')
  const pages = await inTurn(['', 'en/', 'zh-hans/'], htmlAt)
  for (const html of pages) expect(html).toContain('hreflang="ru"')
})
