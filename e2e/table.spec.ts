import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import { fetchEvents, tableOf } from './support/list.ts'
import { readerOf, test, untilReady } from './support/reader.ts'
import { fetchRecord, type RecordedEvent } from './support/record.ts'

test('a press on a head sorts the table, a second one the other way round; the link carries it', async ({
  reader,
  page,
  context,
  request,
}) => {
  const events = await fetchEvents(request)
  await reader.open('?view=table')
  await expect(head(page, '日期')).toHaveAttribute('aria-sort', 'ascending')
  await press(page, '重要程度')
  await expect(head(page, '重要程度')).toHaveAttribute('aria-sort', 'ascending')
  await expect(head(page, '日期')).not.toHaveAttribute('aria-sort')
  const importances = async () =>
    (await idsOf(page, events.size)).map((id) => events.get(id)?.importance ?? 0)
  const upwards = await importances()
  expect(upwards).toEqual(upwards.toSorted((a, b) => a - b))
  expect(new Set(upwards).size).toBeGreaterThan(3)
  await press(page, '重要程度')
  await expect(head(page, '重要程度')).toHaveAttribute('aria-sort', 'descending')
  expect(await importances()).toEqual(upwards.toReversed())
  await expect(page).toHaveURL(/sort=-importance/)

  const other = await context.newPage()
  await other.goto(page.url())
  await untilReady(other)
  await expect(head(other, '重要程度')).toHaveAttribute('aria-sort', 'descending')
  expect(await idsOf(other, events.size)).toEqual(await idsOf(page, events.size))
})

test('titles are ordered as the language of the page orders them', async ({ reader, page }) => {
  await inTurn(
    [
      ['en', 'Title'],
      ['zh-Hant', '標題'],
      ['zh-Hans', '标题'],
    ] as const,
    async ([language, column]) => {
      await reader.open(`?view=table&lang=${language}&relation=alliance`)
      await press(page, column)
      const titles = await tableOf(page).getByRole('rowheader').allInnerTexts()
      const { compare } = new Intl.Collator(language)
      expect(titles.length).toBeGreaterThan(20)
      expect(titles).toEqual(titles.toSorted(compare))
    },
  )
})

test('the file that is saved holds what the table shows, in its order and language', async ({
  reader,
  page,
  request,
}) => {
  const { version } = await fetchRecord(request)
  const events = await fetchEvents(request)
  await reader.open('?view=table&relation=hostility&track=economic&sort=-title')
  const count = [...events.values()].filter(
    ({ relation, track, furtherTracks = [] }) =>
      relation === 'hostility' && [track, ...furtherTracks].includes('economic'),
  ).length
  const ids = await idsOf(page, count)
  const { name, rows } = await saved(page, '下載CSV')
  expect(name).toBe(`sino-russian-${version}-zh-Hant.csv`)
  const [heads, ...cells] = rows
  expect(heads).toEqual([
    '編號',
    '日期',
    '終止日期',
    '標題',
    '關係狀態',
    '領域',
    '重要程度',
    '連結',
  ])
  expect(cells.map((row) => row.slice(0, 5))).toEqual(
    ids.map((id) => recordedCells(events.get(id))),
  )
  for (const [id = '', , , , , track, , link = ''] of cells) {
    expect(track, id).toContain('經濟')
    expect(new URL(link).searchParams.get('event'), id).toBe(id)
  }
  await page.goto(cells[0]?.[7] ?? '')
  await untilReady(page)
  await expect(reader.pane.getByRole('heading', { level: 2 })).toHaveText(cells[0]?.[3] ?? '')
})

test('a file in English is named and worded in English', async ({ reader, page }) => {
  await reader.open('?view=table&lang=en&relation=alliance&track=cultural')
  const { name, rows } = await saved(page, 'Download CSV')
  expect(name).toMatch(/-en\.csv$/)
  expect(rows[0]?.[3]).toBe('Title')
  expect(rows[1]?.[4]).toBe('Alliance')
})

test('a row opens its event beside the table, and the table stays where it is', async ({
  reader,
  page,
}) => {
  await reader.open('?view=table&from=1950-01-01&to=1951-12-31')
  const row = tableOf(page).getByRole('row').filter({ hasText: '佩特林使團抵達北京' })
  await row.getByText('政治').click()
  await expect(reader.pane.getByRole('heading', { level: 2 })).toHaveText('佩特林使團抵達北京')
  await expect(row.getByRole('link')).toHaveAttribute('aria-current', 'true')
  await page.goBack()
  await expect(reader.pane).toHaveCount(0)
  await expect(page).toHaveURL(/from=1950-01-01&to=1951-12-31/)
  await expect(readerOf(page, reader).timeline).toHaveCount(0)
})

/** What the record says, as far as the first cells go, of an event of hostility. */
function recordedCells(event: RecordedEvent | undefined): readonly (string | undefined)[] {
  return [event?.id, event?.date, event?.end ?? '', event?.text['zh-Hant'].title, '敵對']
}

function head(page: Page, name: string) {
  return tableOf(page).getByRole('columnheader', { name })
}

async function press(page: Page, name: string): Promise<void> {
  await head(page, name).getByRole('button').click()
}

/** The rows in their order, once all `count` are in the document. */
async function idsOf(page: Page, count: number): Promise<readonly string[]> {
  const titles = tableOf(page).locator('[data-event-id]')
  await expect(titles).toHaveCount(count, { timeout: 30_000 })
  return titles.evaluateAll((all) => all.map((one) => one.getAttribute('data-event-id') ?? ''))
}

/** Presses the button and reads the file, which has the mark of UTF-8 at its beginning and no line break in a cell. */
async function saved(page: Page, button: string) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const file = await download
  const text = await readFile(await file.path(), 'utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  const lines = text.slice(1).split('\r\n').slice(0, -1)
  const rows = lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  )
  return { name: file.suggestedFilename(), rows }
}
