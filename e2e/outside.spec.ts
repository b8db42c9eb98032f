import { expect } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import { test, untilReady } from './support/reader.ts'
import { fetchRecord } from './support/record.ts'

test('data-ready says that the page has been drawn: with it every event can be found', async ({
  reader,
  page,
}) => {
  await page.addInitScript(() => {
    const counts: number[] = []
    Object.assign(globalThis, { eventsWhenReady: counts })
    new MutationObserver(() => {
      if (document.documentElement.dataset['ready'] !== 'true') return
      counts.push(document.querySelectorAll('[data-event-id]').length)
    }).observe(document, { attributes: true, attributeFilter: ['data-ready'], subtree: true })
  })
  await reader.open()
  const drawn = await reader.events.count()
  expect(drawn).toBeGreaterThan(100)
  const [first] = await page.evaluate(
    () => (globalThis as unknown as { eventsWhenReady: number[] }).eventsWhenReady,
  )
  expect(first).toBe(drawn)
})

test('data-ready goes when a language is asked for and comes again with that language', async ({
  reader,
  page,
}) => {
  await reader.open()
  await inTurn(
    [
      { button: 'English', lang: 'en', event: 'Treaty of Nerchinsk' },
      { button: '简体', lang: 'zh-Hans', event: '尼布楚条约' },
      { button: '繁體（香港）', lang: 'zh-Hant-HK', event: '尼布楚條約' },
      { button: '繁體（台灣）', lang: 'zh-Hant', event: '尼布楚條約' },
    ],
    async ({ button, lang, event }) => {
      const states = await page.evaluateHandle(() => {
        const root = document.documentElement
        const seen: string[] = []
        new MutationObserver(() => {
          const label = document.querySelector('[data-event-id="nerchinsk-treaty-1689"]')
          seen.push(`${root.lang} ${root.dataset['ready'] ?? 'not ready'} ${label?.textContent}`)
        }).observe(root, { attributes: true, attributeFilter: ['data-ready'] })
        return seen
      })
      await reader.pressLanguage(button)
      await expect.poll(async () => (await states.jsonValue()).at(-1)).toBe(`${lang} true ${event}`)
      expect((await states.jsonValue())[0]).toContain('not ready')
      await untilReady(page)
    },
  )
})

test('the first style sheet is the one that orders the layers, whichever chunks there are', async ({
  reader,
  page,
}) => {
  await reader.open('?view=list')
  const layers = await page.evaluate(() =>
    [...(document.styleSheets[0]?.cssRules ?? [])].flatMap((rule) =>
      [...rule.cssText.matchAll(/^@layer ([a-z, ]+)/g)].map(([, names = '']) => names.trim()),
    ),
  )
  expect(layers.join(', ')).toBe('reset, tokens, vis, base, components, timeline')
})

test('every event on the time line carries its id in the record', async ({ reader, request }) => {
  const known = new Set((await fetchRecord(request)).events.map(({ id }) => id))
  await reader.open('?from=1940-01-01&to=1989-12-31')
  const buttons = reader.timeline.getByRole('button', { name: /第\d+件，共\d+件$/ })
  await expect.poll(() => buttons.count()).toBeGreaterThan(30)
  const ids = await buttons.evaluateAll((all) => all.map((button) => button.dataset['eventId']))
  expect(ids.filter((id) => id === undefined || !known.has(id))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})

test('the whole record can be had as one file of the public format', async ({
  reader,
  request,
  page,
}) => {
  await reader.open()
  const response = await request.get('/corpus/sino-russian.json')
  expect(response.status()).toBe(200)
  expect(response.headers()['content-type']).toContain('application/json')
  const { format, events } = await fetchRecord(request)
  expect(format).toBe('kyakhta/1')
  expect(events.length).toBeGreaterThanOrEqual(150)
  await expect(page.getByText(`共${events.length}件`, { exact: true })).toBeVisible()
})

test('an event of the record can be linked to by its id', async ({ reader, request }) => {
  const { events } = await fetchRecord(request)
  const last = events.at(-1)
  await reader.open(`?event=${last?.id}`)
  await expect(reader.pane.getByRole('heading', { level: 2 })).toHaveText(
    last?.text['zh-Hant'].title ?? '',
  )
})
