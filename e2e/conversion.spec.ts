import { expect, type Page } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import { test, type Reader } from './support/reader.ts'
import { putFile, withEvent } from './support/smallRecord.ts'

const FILE = '/my-corpus.json'
const EVENT = 'test-treaty-1727'
const OPEN = `?corpus=${FILE}&event=${EVENT}`
/** What a conversion takes, none of which the shipped record needs. */
const CONVERTER = /\/(recordWorker|toSimplified|fromSimplified|betweenPlaces)-|\/corpus\/words\//
const WORKER = /\/recordWorker-/

const SIMPLIFIED = {
  short: '试验条约',
  title: '中俄关系：签订“试验条约”',
  summary: '两国在那里沿着边界驻军，以后互不侵犯。',
}
const TRADITIONAL = {
  short: '試驗條約',
  title: '簽訂「試驗條約」',
  summary: '史達林在那裡談飛彈，稱「飛彈已多」，使-{zh-hans:项目;zh-hant:計畫}-中止。',
}

test('a record in simplified script is read in that of Taiwan and of Hong Kong', async ({
  reader,
  page,
}) => {
  await putFile(page, FILE, withEvent({ text: { 'zh-Hans': SIMPLIFIED } }))
  await reader.open(`${OPEN}&lang=zh-Hant`)
  await expectTitle(reader, '中俄關係：簽訂「試驗條約」')
  await expect(reader.event(EVENT)).toHaveText('試驗條約')
  await expect(reader.pane).toContainText('兩國在那裡沿著邊界駐軍，以後互不侵犯。')
  await expect(reader.pane).toContainText('由簡體自動轉換，未經校讀。')
  await expect(page.getByText('自動轉換', { exact: true })).toBeVisible()
  await choose(page, reader, '繁體（香港）')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK')
  await expect(reader.pane).toContainText('兩國在那裏沿着邊界駐軍，以後互不侵犯。')
  await choose(page, reader, '简体')
  await expectTitle(reader, SIMPLIFIED.title)
  await expect(reader.pane).toContainText(SIMPLIFIED.summary)
  await expect(page.getByText('自动转换')).toHaveCount(0)
})

test('a record in traditional script is read in simplified, in the words of the mainland', async ({
  reader,
  page,
}) => {
  await putFile(page, FILE, withEvent({ text: { 'zh-Hant': TRADITIONAL } }))
  await reader.open(`${OPEN}&lang=zh-Hant`)
  await expectTitle(reader, TRADITIONAL.title)
  await expect(reader.pane).toContainText('史達林在那裡談飛彈，稱「飛彈已多」，使計畫中止。')
  await expect(reader.pane).not.toContainText('自動轉換')
  await choose(page, reader, '简体')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await expectTitle(reader, '签订“试验条约”')
  await expect(reader.pane).toContainText('斯大林在那里谈导弹，称“飞弹已多”，使项目中止。')
  await expect(reader.pane).toContainText('由繁体自动转换，未经校对。')
})

test('a record of Hong Kong alone is read in both others', async ({ reader, page }) => {
  const text = { short: '試驗條約', title: '試驗條約', summary: '兩國在那裏沿着邊界簽約。' }
  await putFile(page, FILE, withEvent({ text: { 'zh-Hant-HK': text } }))
  await reader.open(`${OPEN}&lang=zh-Hant`)
  await expect(reader.pane).toContainText('兩國在那裡沿著邊界簽約。')
  await choose(page, reader, '简体')
  await expect(reader.pane).toContainText('两国在那里沿着边界签约。')
})

test('the list of events is converted with the time line, and marked', async ({ reader, page }) => {
  await putFile(page, FILE, withEvent({ text: { 'zh-Hans': SIMPLIFIED } }))
  await reader.open(`?corpus=${FILE}&lang=zh-Hans&view=list`)
  await expect(page.getByText('签订“试验条约”')).toBeVisible()
  await choose(page, reader, '繁體（台灣）')
  await expect(page.getByText('簽訂「試驗條約」')).toBeVisible()
  await expect(page.getByText('兩國在那裡沿著邊界駐軍，以後互不侵犯。')).toBeVisible()
  await expect(page.getByText('自動轉換', { exact: true })).toBeVisible()
})

test('a record in mixed script is read in one, in each Chinese', async ({ reader, page }) => {
  const text = {
    short: '试驗條约',
    title: '签訂試验条約',
    summary: '两國关係恢复以後，兩国在那裡签约。',
  }
  await putFile(page, FILE, withEvent({ text: { 'zh-Hant': text } }))
  await reader.open(`${OPEN}&lang=zh-Hant`)
  await expectTitle(reader, '簽訂試驗條約')
  await expect(reader.pane).toContainText('兩國關係恢復以後，兩國在那裡簽約。')
  await expect(reader.pane).toContainText('原文繁簡混用，已自動統一，未經校讀。')
  await choose(page, reader, '简体')
  await expect(reader.pane).toContainText('两国关系恢复以后，两国在那里签约。')
  await choose(page, reader, '繁體（香港）')
  await expect(reader.pane).toContainText('兩國關係恢復以後，兩國在那裏簽約。')
})

test('the menu says which languages are converted, and no other', async ({ reader, page }) => {
  await putFile(page, FILE, withEvent({ text: { 'zh-Hans': SIMPLIFIED, en: SIMPLIFIED } }))
  await reader.open(`${OPEN}&lang=zh-Hans`)
  await reader.languages.click()
  await expect(page.getByRole('menuitemradio')).toHaveText([
    '繁體（台灣）自动转换',
    '繁體（香港）自动转换',
    '简体',
    'English',
  ])
})

test('what has been converted is found by its own words, and by those it was written in', async ({
  reader,
  page,
}) => {
  await putFile(page, FILE, withEvent({ text: { 'zh-Hant': TRADITIONAL } }))
  await reader.open(`?corpus=${FILE}&lang=zh-Hant`)
  await reader.search.fill('导弹')
  await expect(page.getByText('沒有符合「导弹」的事件')).toBeVisible()
  await choose(page, reader, '简体')
  await inTurn(['导弹', '導彈', '飛彈', '飞弹', '试验条约', '試驗條約'], async (query) => {
    await reader.search.fill('')
    await expect(page.getByRole('option')).toHaveCount(0)
    await reader.search.fill(query)
    await expect(page.getByRole('option', { name: '签订“试验条约”' })).toBeVisible()
  })
})

for (const { part, files } of [
  { part: 'converter', files: WORKER },
  { part: 'characters', files: /\/toSimplified-/ },
  { part: 'words', files: /\/words\/zh-Hans\.json/ },
]) {
  test(`when the ${part} of a conversion cannot be loaded the page stays as it was, says so, and can try again`, async ({
    reader,
    page,
  }) => {
    await putFile(page, FILE, withEvent({ text: { 'zh-Hant': TRADITIONAL } }))
    await reader.open(`${OPEN}&lang=zh-Hant`)
    reader.excuse(files)
    await page.route(files, (route) => route.abort())
    await choose(page, reader, '简体')
    const message = page.getByRole('alert')
    await expect(message).toContainText('這個語言未能載入，頁面維持原樣。')
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant')
    await expectTitle(reader, TRADITIONAL.title)
    await page.unroute(files)
    await choose(page, reader, '简体')
    await expectTitle(reader, '签订“试验条约”')
    await expect(message).toHaveCount(0)
  })
}

test('when it does not come at the start the record is shown as written, and can be converted later', async ({
  reader,
  page,
}) => {
  await putFile(page, FILE, withEvent({ text: { 'zh-Hant': TRADITIONAL } }))
  reader.excuse(WORKER)
  await page.route(WORKER, (route) => route.abort())
  await reader.open(`${OPEN}&lang=zh-Hans`)
  const message = page.getByRole('alert')
  await expect(message).toContainText('该数据的字体转换失败，现按原文显示')
  await expectTitle(reader, TRADITIONAL.title)
  await expect(reader.pane).toContainText('使計畫中止。')
  await choose(page, reader, '简体')
  await expect(message).toContainText('该语言加载失败，页面保持不变。')
  await reader.pane.getByRole('button', { name: '关闭' }).click()
  await reader.event(EVENT).click()
  await expect(reader.pane).toContainText('使計畫中止。')
  await page.unroute(WORKER)
  await choose(page, reader, '简体')
  await expectTitle(reader, '签订“试验条约”')
  await expect(reader.pane).toContainText('使项目中止。')
  await expect(message).toHaveCount(0)
})

test('the converter is fetched for a record of the reader’s own, when a language asks for it, and not before', async ({
  reader,
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const taken = () =>
    asked.filter((url) => CONVERTER.test(url)).map((url) => CONVERTER.exec(url)?.[1])
  await reader.open(`?event=nerchinsk-treaty-1689&lang=zh-Hant`)
  await choose(page, reader, '简体')
  await choose(page, reader, '繁體（香港）')
  expect(taken()).toEqual([])
  await putFile(page, FILE, withEvent({ text: { 'zh-Hant': TRADITIONAL } }))
  await reader.open(`${OPEN}&lang=zh-Hant`)
  expect(taken()).toEqual([])
  await choose(page, reader, '简体')
  await expectTitle(reader, '签订“试验条约”')
  expect(taken()).toContain('recordWorker')
  expect(taken()).toContain('toSimplified')
  expect(taken()).not.toContain('fromSimplified')
})

/** Chooses a language by its own name, whatever the menu adds to it. */
async function choose(page: Page, reader: Reader, name: string): Promise<void> {
  await reader.languages.click()
  await page.getByRole('menuitemradio', { name: new RegExp(`^${name}`) }).click()
}

async function expectTitle(reader: Reader, title: string): Promise<void> {
  await expect(reader.pane.getByRole('heading', { level: 2 })).toHaveText(title)
}
