import { expect, type Page } from '@playwright/test'
import { createEventPacker } from '#columns/packEvents.ts'
import { writePack } from '#columns/packFile.ts'
import { generatedHead, generateEvents } from '../tools/bench/generateCorpus.ts'
import { test } from './support/reader.ts'
import { isAt } from './support/smallRecord.ts'

const PACKED = '/big.kyakhta'
const LONG = '/big.json'
const COUNT = 3000

function packed(): Buffer {
  const packer = createEventPacker()
  for (const event of generateEvents(COUNT)) packer.add(event)
  return Buffer.from(writePack({ record: generatedHead(COUNT), ...packer.finish() }))
}

async function put(page: Page, path: string, body: Buffer | string): Promise<void> {
  await page.route(isAt(path), (route) => route.fulfill({ body }))
}

test('a packed corpus is drawn, filtered, searched and opened like any other', async ({
  reader,
  page,
}) => {
  await put(page, PACKED, packed())
  await reader.open(`?corpus=${PACKED}`)
  await expect(page.getByText('共3,000件', { exact: true })).toBeVisible()
  const place = page.getByRole('button', { name: /第[12],\d{3}件，共3,000件$/ })
  await expect(place.first()).toBeVisible()
  const [first] = generateEvents(COUNT)
  const title = first?.text['zh-Hant']?.title ?? ''
  await reader.search.fill(title)
  await page.getByRole('option', { name: title }).first().click()
  await expect(reader.pane.getByRole('heading', { level: 2 })).toHaveText(title)
  await expect(reader.pane).toContainText(first?.text['zh-Hant']?.summary ?? '-')
  await expect(reader.pane).toContainText('Work 0')
  await expect(reader.event('event-0')).toBeVisible()
})

test('a count of hidden events leads closer, where fewer are hidden', async ({ reader, page }) => {
  await put(page, PACKED, packed())
  await reader.open(`?corpus=${PACKED}`)
  const hidden = page.getByText(/^另有[\d,]+件，放大可見$/)
  const before = numberIn(await hidden.textContent())
  await page.locator('.count').last().click()
  await expect.poll(async () => numberIn(await hidden.textContent())).toBeLessThan(before)
  await expect(page).toHaveURL(/[?&]from=/)
})

function numberIn(text: string | null): number {
  return Number(/[\d,]+/.exec(text ?? '')?.[0].replaceAll(',', '') ?? Number.NaN)
}

test('a broken pack is named with what is wrong, and the shipped record shows', async ({
  reader,
  page,
}) => {
  await put(page, PACKED, packed().subarray(0, 20_000))
  await reader.open(`?corpus=${PACKED}`)
  await expect(page.getByRole('alert')).toContainText(PACKED)
})

/** So long that a worker reads it. */
function longRecord(fields: object = {}): string {
  const summary = 'x'.repeat(3000)
  const events = Array.from(generateEvents(COUNT), (event) =>
    Object.assign(event, { text: { en: { short: 'x', title: 'X', summary } } }),
  )
  return JSON.stringify({ ...generatedHead(COUNT), events, ...fields })
}

test('a long record is read while the page waits, and shown whole', async ({ reader, page }) => {
  await put(page, LONG, longRecord())
  await reader.open(`?corpus=${LONG}`)
  await expect(page.getByText('共3,000件', { exact: true })).toBeVisible()
  const place = page.getByRole('button', { name: /第[12],\d{3}件，共3,000件$/ })
  await expect(place.first()).toBeVisible()
})

test('a long record that breaks the format is named, and the shipped record shows', async ({
  reader,
  page,
}) => {
  await put(page, LONG, longRecord({ sources: [{ id: 'work-0', type: 'book', title: 'Work' }] }))
  await reader.open(`?corpus=${LONG}`)
  const message = page.getByRole('alert')
  await message.getByText('詳細原因').click()
  await expect(message).toContainText('sources.0.id: must be an id of sources; got "work-1"')
})

test('a reader who gives up a long record gets the shipped one, without a complaint', async ({
  reader,
  page,
}) => {
  reader.excuse(/\/big\.json$/)
  // It never comes to its end.
  await page.addInitScript((path) => {
    const { fetch: real } = globalThis
    globalThis.fetch = async (address, options) => {
      if (!String(address instanceof Request ? address.url : address).endsWith(path)) {
        return real(address, options)
      }
      const body = new ReadableStream({
        start(stream) {
          stream.enqueue(new TextEncoder().encode(`{"events":[${' '.repeat(7_000_000)}`))
          options?.signal?.addEventListener('abort', () => stream.error(new Error('given up')))
        },
      })
      return new Response(body)
    }
  }, LONG)
  await page.goto(`?corpus=${LONG}`)
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.getByRole('button', { name: '取消' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('中俄關係四百年')
  await expect(page.getByRole('alert')).toHaveCount(0)
})
