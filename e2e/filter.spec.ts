import { expect, type Page } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import { test, type Reader } from './support/reader.ts'
import { fetchRecord, tracksOf, type RecordedEvent } from './support/record.ts'

const ALLIANCE = '同盟'
const HOSTILITY = '敵對'
const NORMALIZATION = '正常化'
/** An event is named by its title, date, state, track, place and total: places counted from the end. */
const TOTAL = -1
const STATE = -4
type Chip = readonly [name: string, has: (event: RecordedEvent) => boolean]
const STATES: readonly Chip[] = [
  [ALLIANCE, ({ relation }) => relation === 'alliance'],
  [HOSTILITY, ({ relation }) => relation === 'hostility'],
  [NORMALIZATION, ({ relation }) => relation === 'normalization'],
]
const TRACKS: readonly Chip[] = [
  ['政治', (event) => tracksOf(event).includes('political')],
  ['軍事', (event) => tracksOf(event).includes('military')],
  ['經濟', (event) => tracksOf(event).includes('economic')],
  ['文化', (event) => tracksOf(event).includes('cultural')],
]

for (const { kind, chips } of [
  { kind: 'state', chips: STATES },
  { kind: 'track', chips: TRACKS },
]) {
  test(`the chip of each ${kind} says how many events of the record it would show, and shows them`, async ({
    reader,
    page,
    request,
  }) => {
    const { events } = await fetchRecord(request)
    await reader.open()
    await expect(page.getByText(`共${events.length}件`, { exact: true })).toBeVisible()
    await inTurn(chips, async ([name, has]) => {
      const count = events.filter(has).length
      await expect(reader.chip(name)).toHaveAccessibleName(`${name} ${count}件`)
      await reader.chip(name).click()
      await expect(reader.chip(name)).toHaveAttribute('aria-pressed', 'true')
      await expect(
        page.getByText(`${count}件，共${events.length}件`, { exact: true }),
      ).toBeVisible()
      await expect.poll(() => wordsOf(reader, TOTAL)).toEqual([`共${count}件`])
      await reader.chip(name).click()
      await expect(reader.chip(name)).toHaveAttribute('aria-pressed', 'false')
    })
  })
}

test('a chosen state leaves its own events on the time line and its own colour in the overview', async ({
  reader,
  page,
}) => {
  await reader.open()
  await expect.poll(() => coloursOf(page)).toHaveLength(3)
  const colours = await inTurn([ALLIANCE, HOSTILITY, NORMALIZATION], async (state) => {
    await reader.chip(state).click()
    await expect.poll(() => wordsOf(reader, STATE)).toEqual([state])
    await expect.poll(() => coloursOf(page)).toHaveLength(1)
    const [colour] = await coloursOf(page)
    await reader.chip(state).click()
    return colour
  })
  expect(new Set(colours).size).toBe(3)
})

test('states and tracks act together: of each kind any, of both kinds one', async ({
  reader,
  page,
  request,
}) => {
  const { events } = await fetchRecord(request)
  const left = events.filter((event) => {
    const isFarOrNear = event.relation === 'hostility' || event.relation === 'alliance'
    const tracks = tracksOf(event)
    return isFarOrNear && (tracks.includes('military') || tracks.includes('cultural'))
  })
  await reader.open()
  await inTurn([HOSTILITY, ALLIANCE, '軍事', '文化'], (name) => reader.chip(name).click())
  await expect(
    page.getByText(`${left.length}件，共${events.length}件`, { exact: true }),
  ).toBeVisible()
  await expect(page).toHaveURL(/\?relation=alliance,hostility&track=cultural,military$/)
  const known = new Set(left.map(({ id }) => id))
  await expect.poll(async () => (await idsOf(reader)).filter((id) => !known.has(id))).toEqual([])
})

test('the counts of the other chips follow a choice', async ({ reader, request }) => {
  const { events } = await fetchRecord(request)
  await reader.open('?relation=hostility')
  const tracks = [
    ['軍事', 'military'],
    ['文化', 'cultural'],
  ] as const
  await inTurn(tracks, async ([name, track]) => {
    const hostile = events.filter(({ relation }) => relation === 'hostility')
    const count = hostile.filter((event) => tracksOf(event).includes(track)).length
    await expect(reader.chip(name)).toHaveAccessibleName(`${name} ${count}件`)
  })
})

test('lanes without a chosen track leave the time line', async ({ reader }) => {
  await reader.open('?track=military')
  await expect(reader.timeline.getByText('軍事', { exact: true })).toBeVisible()
  await expect(reader.timeline.getByText('政治', { exact: true })).toHaveCount(0)
  await reader.chip('軍事').click()
  await expect(reader.timeline.getByText('政治', { exact: true })).toBeVisible()
})

test('clearing drops every condition, the search too', async ({ reader, page, request }) => {
  const { events } = await fetchRecord(request)
  await reader.open('?relation=hostility&track=military&q=雅克薩')
  await page.getByRole('button', { name: '清除篩選' }).click()
  await expect(page.getByText(`共${events.length}件`, { exact: true })).toBeVisible()
  await expect(reader.search).toHaveValue('')
  await expect(page.getByRole('button', { name: '清除篩選' })).toHaveCount(0)
  expect(new URL(page.url()).search).toBe('')
})

for (const condition of ['不限關係狀態', '清除搜尋「雅克薩」']) {
  test(`when nothing is left, “${condition}” brings back as many events as it says`, async ({
    reader,
    page,
  }) => {
    await reader.open('?relation=alliance&track=military&q=雅克薩')
    const message = reader.timeline
      .getByRole('status')
      .filter({ hasText: '沒有事件同時符合這些條件' })
    const way = message.getByRole('button', { name: condition })
    await expect(way).toContainText(/可見\d+件/)
    const count = /可見(\d+)件/.exec(await way.innerText())?.[1]
    await way.click()
    await expect(page.getByText(new RegExp(`^${count}件，共`))).toBeVisible()
    await expect(message).toHaveCount(0)
    await expect.poll(() => wordsOf(reader, TOTAL)).toEqual([`共${count}件`])
  })
}

async function idsOf(reader: Reader): Promise<readonly string[]> {
  return reader.events.evaluateAll((all) => all.map((element) => element.dataset['eventId'] ?? ''))
}

/** The different words at one place of the names of all events drawn. */
async function wordsOf(reader: Reader, place: number): Promise<readonly string[]> {
  const names = await reader.events.evaluateAll((all) =>
    all.map((element) => element.getAttribute('aria-label') ?? ''),
  )
  return [...new Set(names.map((name) => name.split('，').at(place) ?? ''))]
}

/** The colours of the columns in the overview: all that stands above the ribbon of periods. */
async function coloursOf(page: Page): Promise<readonly string[]> {
  const picture = page.getByRole('region', { name: '總覽' }).locator('svg')
  return picture.evaluate((svg) => {
    const { bottom } = svg.getBoundingClientRect()
    const columns = [...svg.querySelectorAll('rect')].filter(
      (rect) => rect.getBoundingClientRect().bottom < bottom - 3,
    )
    return [...new Set(columns.map((rect) => getComputedStyle(rect).fill))]
  })
}
