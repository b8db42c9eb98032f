import { expect, type Locator } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import {
  BATTLES,
  clippedOn,
  connectPrinter,
  finishPrinting,
  PAPERS,
  pressPrint,
  printDialogOf,
  sheetOf,
} from './support/paper.ts'
import { test } from './support/reader.ts'
import { eventOf, fetchRecord } from './support/record.ts'
import { isAt } from './support/smallRecord.ts'

const ZHENBAO = 'zhenbao-clash-1969'

test.beforeEach(({ page }) => connectPrinter(page))

test('Ctrl+P prints every event of the selection, in order of time, with date, state and track', async ({
  reader,
  page,
  request,
}) => {
  const { events, version } = await fetchRecord(request)
  const battles = events.filter(BATTLES.has)
  expect(battles.length).toBeGreaterThan(40)
  await reader.open(BATTLES.query)
  await pressPrint(page)
  const sheet = sheetOf(page)
  await expect(page.getByRole('heading', { level: 4 })).toHaveText(
    battles.map(({ text }) => text['zh-Hant'].title),
  )
  const entries = sheet.getByRole('listitem')
  expect(await entries.count()).toBe(battles.length)
  await expect(entries.first()).toContainText(/^1237年12月—1240年12月.+敵對軍事$/)
  await expect(sheet).toContainText('敵對 · 軍事')
  await expect(sheet).toContainText(`${battles.length}件，共${events.length}件`)
  await expect(sheet.getByRole('img', { name: '總覽' })).toBeVisible()
  await expect(sheet.getByRole('contentinfo')).toContainText(`版本 ${version}`)
  await expect(sheet.getByRole('contentinfo')).toContainText(page.url())
})

test('an open event is printed whole, each of its works once under the number that cites it', async ({
  reader,
  page,
  request,
}) => {
  const record = await fetchRecord(request)
  const { text, accounts = [], notes = [], related = [] } = eventOf(record, ZHENBAO)
  await reader.open(`?event=${ZHENBAO}`)
  await expect(reader.pane.getByRole('list').last()).toBeVisible()
  const works = await reader.pane
    .getByRole('listitem')
    .filter({ has: page.locator('cite') })
    .count()
  await pressPrint(page)
  const sheet = sheetOf(page)
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText(text['zh-Hant'].title)
  await inTurn(
    [
      '1969年3月2—17日',
      text['zh-Hant'].summary,
      ...accounts.map((account) => account.text['zh-Hant']),
      ...notes.map((note) => note.text['zh-Hant']),
      ...related.map(({ id }) => eventOf(record, id).text['zh-Hant'].title),
    ],
    (words) => expect(sheet).toContainText(words),
  )
  await expect(sheet.getByRole('listitem')).toHaveCount(works)
  expect(await citedIn(sheet)).toEqual(numbersTo(works))
})

test('whole texts end with one list of works, whose numbers the texts cite', async ({
  reader,
  page,
  request,
}) => {
  const { events } = await fetchRecord(request)
  await reader.open(BATTLES.query)
  const dialog = printDialogOf(page)
  await dialog.open()
  await dialog.choose(/^全文/)
  await dialog.print()
  const sheet = sheetOf(page)
  const battles = events.filter(BATTLES.has)
  await expect(sheet.getByRole('heading', { level: 4 })).toHaveCount(battles.length)
  await inTurn(battles.slice(-3), ({ text }) =>
    expect(sheet).toContainText(text['zh-Hant'].summary),
  )
  const works = await sheet.locator('li:has(cite)').count()
  expect(works).toBeGreaterThan(80)
  expect(await citedIn(sheet)).toEqual(numbersTo(works))
})

test('the years on the screen can be printed by themselves, in the language of the page', async ({
  reader,
  page,
  request,
}) => {
  const { events } = await fetchRecord(request)
  await reader.open('?lang=en&from=1960-01-01&to=1969-12-31')
  const dialog = printDialogOf(page)
  await dialog.open()
  await dialog.choose(/^The years on the screen, 1960–1969/)
  await dialog.choose('Dates, titles and summaries')
  await dialog.print()
  const began = events.filter(({ date }) => date.startsWith('196'))
  const sheet = sheetOf(page)
  await inTurn(began, ({ text }) => expect(sheet).toContainText(text.en.summary))
  expect(await sheet.getByRole('listitem').count()).toBeLessThan(began.length + 20)
  await expect(sheet.getByRole('contentinfo')).toContainText('printed ')
})

test('print is black on white, whatever the theme, and states keep their shapes', async ({
  reader,
  page,
}) => {
  await reader.open(`?theme=dark&event=${ZHENBAO}`)
  await expect(reader.pane.getByRole('list').last()).toBeVisible()
  await pressPrint(page)
  const colours = await sheetOf(page).evaluate((sheet) => {
    const written = [...sheet.querySelectorAll('*')].filter((element) =>
      [...element.childNodes].some(
        ({ nodeType, nodeValue }) => nodeType === 3 && /\S/.test(nodeValue ?? ''),
      ),
    )
    return [
      ...new Set(written.map((element) => getComputedStyle(element).color)),
      getComputedStyle(document.body).backgroundColor,
    ]
  })
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
  const shapes = await sheetOf(page)
    .locator('figure .mark')
    .evaluateAll((marks) =>
      marks.map((mark) => {
        const { backgroundColor, rotate, printColorAdjust } = getComputedStyle(mark)
        return [backgroundColor, rotate, printColorAdjust].join(' ')
      }),
    )
  expect(shapes).toEqual([
    'rgb(0, 0, 0) none exact',
    'rgb(0, 0, 0) 45deg exact',
    'rgb(255, 255, 255) none exact',
  ])
})

for (const [paper, width] of Object.entries(PAPERS)) {
  test(`nothing is cut off on ${paper}, in any language`, async ({ reader, page }) => {
    test.slow()
    await page.setViewportSize({ width, height: 1000 })
    await inTurn(['zh-Hant', 'zh-Hant-HK', 'zh-Hans', 'en'], async (language) => {
      await reader.open(`?lang=${language}&event=aigun-treaty-1858`)
      await expect(reader.pane.getByRole('list').last()).toBeVisible()
      await pressPrint(page)
      await expect(sheetOf(page).getByRole('row').last()).toBeVisible()
      expect(await clippedOn(page), `${language}, event`).toEqual([])
      await finishPrinting(page)
      await reader.open(`?lang=${language}`)
      await pressPrint(page)
      expect(await clippedOn(page), `${language}, list`).toEqual([])
      await finishPrinting(page)
    })
  })

  test(`the whole record makes a document of ${paper} pages`, async ({ reader, page }) => {
    await reader.open()
    await pressPrint(page)
    const pdf = (await page.pdf({ format: paper })).toString('latin1')
    const boxes = pdf.match(/\/MediaBox \[[^\]]+\]/g) ?? []
    expect(boxes.length).toBeGreaterThan(12)
    expect(new Set(boxes).size).toBe(1)
    expect(boxes[0]).toContain(paper === 'A4' ? '[0 0 595' : '[0 0 612 792')
  })
}

test('once printed, the page is as it was', async ({ reader, page }) => {
  await reader.open(BATTLES.query)
  const drawn = await reader.events.count()
  const dialog = printDialogOf(page)
  await dialog.open()
  await dialog.press()
  await expect(dialog.box).toBeHidden()
  await finishPrinting(page)
  await expect(sheetOf(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: '列印' })).toBeFocused()
  await expect(reader.events).toHaveCount(drawn)
  await pressPrint(page)
  await expect(sheetOf(page).locator('cite')).toHaveCount(0)
})

test('texts that do not come are told of, and nothing is printed', async ({ reader, page }) => {
  reader.excuse(/\/zh-Hant\/1950\.json$/)
  await page.route(isAt('/corpus/zh-Hant/1950.json'), (route) => route.abort(), { times: 1 })
  await reader.open()
  const dialog = printDialogOf(page)
  await dialog.open()
  await dialog.box.getByRole('button', { name: '列印' }).click()
  await expect(page.getByRole('alert')).toContainText('列印所需的內容未能載入')
  await expect(dialog.box).toBeHidden()
  await expect(sheetOf(page)).toHaveCount(0)
  await dialog.open()
  await dialog.print()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

/** Every number in brackets, once, from the least to the most. */
async function citedIn(sheet: Locator): Promise<readonly number[]> {
  const text = await sheet.innerText()
  const marks = text.match(/\[\d[^\]]*\]/g) ?? []
  const numbers = marks.flatMap((mark) =>
    mark
      .slice(1, -1)
      .split('; ')
      .map((one) => Number.parseInt(one, 10)),
  )
  return [...new Set(numbers)].toSorted((a, b) => a - b)
}

function numbersTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, i) => i + 1)
}
