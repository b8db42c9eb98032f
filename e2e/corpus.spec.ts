import { expect, type Page } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import { test } from './support/reader.ts'
import { fetchRecord } from './support/record.ts'
import { isAt, putFile, SMALL_RECORD, withEvent } from './support/smallRecord.ts'

const FILE = '/my-corpus.json'
const OPEN = `?corpus=${FILE}`

test('a record of one file on this site is shown in place of the shipped one', async ({
  reader,
  page,
}) => {
  await putFile(page, FILE, SMALL_RECORD)
  await reader.open(OPEN)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('一份試驗')
  await expect(page.getByText('共1件', { exact: true })).toBeVisible()
  await reader.event('test-treaty-1727').click()
  await expect(reader.pane).toContainText('兩國在此簽約。')
  await expect(reader.pane).toContainText('A Book of Trials')
  expect(page.url()).toContain(`corpus=${FILE}`)
})

test('such a record can be searched and read in its other language', async ({ reader, page }) => {
  await putFile(page, FILE, SMALL_RECORD)
  await reader.open(`${OPEN}&lang=en`)
  await reader.search.fill('试验条约')
  await expect(page.getByRole('option', { name: 'The Treaty of Trial signed' })).toBeVisible()
})

test('a record in one language is shown in it when the page speaks another', async ({
  reader,
  page,
}) => {
  const english = JSON.stringify(SMALL_RECORD).replaceAll(/"zh-Hant":("[^"]*"|\{[^}]*\}),/g, '')
  expect(english).not.toContain('zh-Hant')
  await putFile(page, FILE, english)
  await reader.open(OPEN)
  await expect(reader.event('test-treaty-1727')).toHaveText('Treaty of Trial')
})

test('the portable file of the shipped record can be opened as one', async ({ reader, page }) => {
  await reader.open('?corpus=/corpus/sino-russian.json')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expectShippedRecord(page)
})

test('markup in a record is shown as it is written', async ({ reader, page }) => {
  const hostile = '<img src=x onerror=alert(1)>'
  const words = { short: '<b>約</b>', title: hostile, summary: '<script>alert(1)</script>' }
  await putFile(page, FILE, withEvent({ text: { 'zh-Hant': words } }))
  await reader.open(`${OPEN}&event=test-treaty-1727`)
  await expect(reader.event('test-treaty-1727')).toHaveText(words.short)
  await expect(reader.pane.getByRole('heading', { level: 2 })).toHaveText(hostile)
  await expect(reader.pane.getByText(words.summary, { exact: true })).toBeVisible()
})

const BROKEN_EVENTS = [
  { flaw: { date: '27 Aug 1689' }, said: ['event test-treaty-1727', 'date', '27 Aug 1689'] },
  {
    flaw: { relation: 'war' },
    said: ['relation', 'must be one of alliance, hostility, normalization', '"war"'],
  },
  {
    flaw: { sources: [{ id: 'no-book' }] },
    said: ['event test-treaty-1727', 'sources.0.id', 'must be an id of sources', '"no-book"'],
  },
  { flaw: { colour: 'red' }, said: ['colour'] },
  {
    flaw: { id: '__proto__' },
    said: ['id', 'must be lower-case words joined by hyphens', '"__proto__"'],
  },
]

test('a broken event is named with its file, place, rule and value, and the shipped record shows', async ({
  reader,
  page,
}) => {
  await inTurn(BROKEN_EVENTS, async ({ flaw, said }) => {
    await putFile(page, FILE, withEvent(flaw))
    await reader.open(OPEN)
    await expectReason(page, [FILE, ...said])
    await expectShippedRecord(page)
  })
  await page.getByRole('alert').getByRole('button', { name: '知道了' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

const BROKEN_FILES = [
  {
    content: { ...SMALL_RECORD, format: 'kyakhta/9' },
    said: ['format', 'must be kyakhta/1', '"kyakhta/9"'],
  },
  { content: '{ "format": ', said: ['is not JSON'] },
  { content: '[]', said: [] },
  { content: 'null', said: [] },
]

test('a file that is no record is named with what is wrong, and the shipped record shows', async ({
  reader,
  page,
}) => {
  await inTurn(BROKEN_FILES, async ({ content, said }) => {
    await putFile(page, FILE, content)
    await reader.open(OPEN)
    await expectReason(page, [FILE, ...said])
    await expectShippedRecord(page)
  })
})

test('a file that is not there is named, and the shipped record shows', async ({
  reader,
  page,
}) => {
  reader.excuse(/\/my-corpus\.json$/)
  await page.route(isAt(FILE), (route) => route.fulfill({ status: 404, body: '' }))
  await reader.open(OPEN)
  await expectReason(page, [`${FILE}: answered 404`])
  await expectShippedRecord(page)
})

test('a record of another site, or of none, is refused without asking for it', async ({
  reader,
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const addresses = [
    'https://example.com/corpus.json',
    '//example.com/corpus.json',
    'data:application/json,{}',
    'javascript:alert(1)',
  ]
  await inTurn(addresses, async (address) => {
    await reader.open(`?corpus=${encodeURIComponent(address)}`)
    await expectReason(page, [address])
    await expectShippedRecord(page)
  })
  const { origin } = new URL(page.url())
  expect(asked.filter((url) => new URL(url).origin !== origin)).toEqual([])
})

/** The message says to those who can mend it what each of `parts` says. */
async function expectReason(page: Page, parts: readonly string[]): Promise<void> {
  const message = page.getByRole('alert')
  await expect(message).toContainText('這份資料未能開啟，顯示的是本站紀錄')
  await message.getByText('詳細原因').click()
  await inTurn(parts, (part) => expect(message).toContainText(part))
}

async function expectShippedRecord(page: Page): Promise<void> {
  const { events } = await fetchRecord(page.request)
  await expect(page.getByText(`共${events.length}件`, { exact: true })).toBeVisible()
}
