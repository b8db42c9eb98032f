import { expect, type Page } from '@playwright/test'
import { untilNamed, watchPauses } from './support/hearing.ts'
import { inTurn } from './support/inTurn.ts'
import { untilStill } from './support/layout.ts'
import { layoutButton } from './support/list.ts'
import { middleOf, turnWheel } from './support/pointer.ts'
import { test, untilReady, type Reader } from './support/reader.ts'
import { fetchRecord, type RecordedEvent } from './support/record.ts'
import { treeOf } from './support/tree.ts'

// In which order the browser's accessibility tree has the drawn events, whatever vis-timeline's document has.

const ZHENBAO = 'zhenbao-clash-1969'
const ZOOMS = ['', 'from=1955-01-01&to=1984-12-31', 'from=1968-01-01&to=1969-12-31']
const SIZES = {
  desk: { width: 1440, height: 900 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
} as const
const STATES = { alliance: '同盟', hostility: '敵對', normalization: '正常化' } as const
const TRACKS = { political: '政治', military: '軍事', economic: '經濟', cultural: '文化' } as const
/** How the name of an event ends: its place among all. */
const PLACE = /第(\d+)件，共(\d+)件$|(\d+) of (\d+)$/

for (const [device, size] of Object.entries(SIZES)) {
  test.describe(`on a ${device}`, () => {
    test.use({ viewport: size })
    test('every event that is drawn is a button with title, date, state, track and place, read in order of time', async ({
      reader,
      page,
      request,
    }) => {
      const { events } = await fetchRecord(request)
      const byTitle = new Map(events.map((event) => [event.text['zh-Hant'].title, event]))
      await inTurn(
        device === 'desk' ? ['', '&rulers=1', `&event=${ZHENBAO}`] : [''],
        async (more) => {
          await inTurn(ZOOMS, async (zoom) => {
            await reader.open(`?view=timeline&${zoom}${more}`)
            const names = await readInOrder(reader, page, events.length)
            const wrong = names.filter((name) => !isNameOf(byTitle.get(titleIn(name)), name))
            expect(wrong, `${zoom}${more}`).toEqual([])
          })
        },
      )
    })
  })
}

test('the order of time holds when the time line was panned, zoomed, filtered, resized, spoke another language', async ({
  reader,
  page,
  request,
}) => {
  const { length } = (await fetchRecord(request)).events
  await reader.open('?from=1900-01-01&to=1949-12-31')
  const before = await readInOrder(reader, page, length)
  const { x, y } = await middleOf(reader.timeline)
  await page.mouse.move(x, y)
  await turnWheel(page, { right: 300, count: 8 })
  const panned = await readInOrder(reader, page, length)
  expect(panned).not.toEqual(before)
  await turnWheel(page, { key: 'Control', down: -240, count: 3 })
  expect(await readInOrder(reader, page, length)).not.toEqual(panned)
  await reader.zoom('全部').click()
  await readInOrder(reader, page, length)
  await reader.chip('敵對').click()
  const hostile = await readInOrder(reader, page)
  expect(hostile.filter((name) => !name.includes('，敵對，'))).toEqual([])
  await reader.chip('軍事').click()
  expect(await readInOrder(reader, page)).not.toEqual(hostile)
  await page.getByRole('button', { name: '清除篩選' }).click()
  await reader.pressLanguage('English')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await untilReady(page)
  const english = await readInOrder(reader, page, length)
  expect(english[0]).toMatch(/, \d+ of \d+$/)
  await page.setViewportSize(SIZES.tablet)
  await readInOrder(reader, page, length)
  await layoutButton(page, 'List').click()
  await layoutButton(page, 'Timeline').click()
  await untilReady(page)
  await readInOrder(reader, page, length)
})

test('names and order are told once, when all has come to rest, and never within a move', async ({
  reader,
  page,
}) => {
  await reader.open('?from=1900-01-01&to=1949-12-31')
  await expect(page.locator('[aria-owns]')).toHaveCount(1)
  await page.evaluate(() => {
    const told: string[] = []
    Object.assign(globalThis, { told })
    const owner = document.querySelector('[aria-owns]')
    const note = () => told.push(owner?.getAttribute('aria-owns') ?? '')
    if (owner !== null)
      new MutationObserver(note).observe(owner, { attributeFilter: ['aria-owns'] })
  })
  const told = () => page.evaluate(() => (globalThis as unknown as { told: string[] }).told.length)
  const { x, y } = await middleOf(reader.timeline)
  await page.mouse.move(x, y)
  // As many events come and go as a screen has, twice over.
  const drawn = await reader.events.first().getAttribute('data-event-id')
  const pauses = await watchPauses(page, 250)
  await turnWheel(page, { right: 150, count: 20 })
  await expect(reader.event(drawn ?? '')).toHaveCount(0)
  await expect.poll(told).toBeGreaterThan(0)
  await untilNamed(page)
  expect(await told()).toBeLessThanOrEqual((await pauses()) + 1)
})

/** Waits until the drawn events are read in order of time, all of them; answers with their names. */
async function readInOrder(reader: Reader, page: Page, total?: number): Promise<readonly string[]> {
  await untilStill(page)
  let names: readonly string[] = []
  await expect(async () => {
    names = (await treeOf(page)).flatMap(({ role, name }) =>
      role === 'button' && PLACE.test(name) ? [name] : [],
    )
    expect(names).toHaveLength(await reader.events.count())
    const places = names.map((name) => placeIn(name).n)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  }).toPass({ timeout: 10_000, intervals: [100] })
  expect(names.length).toBeGreaterThan(0)
  const totals = new Set(names.map((name) => placeIn(name).total))
  expect(totals.size).toBe(1)
  if (total !== undefined) expect(totals).toEqual(new Set([total]))
  return names
}

function placeIn(name: string): { readonly n: number; readonly total: number } {
  const [, n, total, englishN, englishTotal] = PLACE.exec(name) ?? []
  return { n: Number(n ?? englishN), total: Number(total ?? englishTotal) }
}

/** A title may have a comma of its own: what is left once date, state, track and place are off. */
function titleIn(name: string): string {
  return name.replace(/，[^，]+，[^，]+，[^，]+，第\d+件，共\d+件$/, '')
}

function isNameOf(event: RecordedEvent | undefined, name: string): boolean {
  if (event === undefined) return false
  const { text, date, relation, track } = event
  const said = name.slice(text['zh-Hant'].title.length)
  const [, days = '', state, lane] = said.split('，')
  const year = /^\d{4}/.exec(date)?.[0]
  const isDate = year === undefined ? /\d|世紀/.test(days) : days.includes(String(Number(year)))
  return isDate && state === STATES[relation] && lane === TRACKS[track]
}
