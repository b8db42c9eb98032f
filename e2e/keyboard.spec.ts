import { expect } from '@playwright/test'
import { inTurn, times } from './support/inTurn.ts'
import { focusedEvent, focusOn, placeOf, watchForLostFocus } from './support/keyboard.ts'
import { boxOf, markOf } from './support/pointer.ts'
import { test } from './support/reader.ts'
import { fetchRecord } from './support/record.ts'

const ZHENBAO = 'zhenbao-clash-1969'
const SIXTIES = 'from=1955-01-01&to=1984-12-31'

for (const { view, query } of [
  { view: 'four centuries', query: '' },
  { view: 'thirty years', query: `?${SIXTIES}` },
]) {
  test(`with ${view} on the screen the events are one tab stop, on one in sight, and the heads of the ribbon and the rulers two more`, async ({
    reader,
    page,
  }) => {
    await reader.open(query)
    await reader.zoom('全部').focus()
    await page.keyboard.press('Tab')
    await expect(focusedEvent(reader)).toHaveCount(1)
    await expect(focusedEvent(reader)).toBeInViewport({ ratio: 0.9 })
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: '時期', exact: true })).toBeFocused()
    await page.keyboard.press('Tab')
    const head = page.getByRole('button', { name: '執政者', exact: true })
    await expect(head).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(reader.timeline.locator(':focus')).toHaveCount(0)
    await expect(reader.shown).toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await expect(head).toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    await expect(focusedEvent(reader)).toHaveCount(1)
  })
}

test('right and left go by time, whatever the lane', async ({ reader, page }) => {
  await reader.open(`?${SIXTIES}`)
  await focusOn(reader, ZHENBAO)
  const start = await placeOf(reader)
  await inTurn([1, 2, 3], async (step) => {
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => placeOf(reader)).toBe(start + step)
  })
  await inTurn([2, 1, 0, -1], async (step) => {
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => placeOf(reader)).toBe(start + step)
  })
})

test('up and down go by lane to the nearest in time, and stay at the ends', async ({
  reader,
  page,
}) => {
  await reader.open(`?${SIXTIES}`)
  await focusOn(reader, ZHENBAO)
  await inTurn(
    [
      ['ArrowDown', '經濟'],
      ['ArrowDown', '文化'],
      ['ArrowDown', '文化'],
      ['ArrowUp', '經濟'],
      ['ArrowUp', '軍事'],
      ['ArrowUp', '政治'],
      ['ArrowUp', '政治'],
    ] as const,
    async ([key, lane]) => {
      await page.keyboard.press(key)
      await expect(focusedEvent(reader)).toHaveAccessibleName(new RegExp(`，${lane}，第\\d+件`))
    },
  )
})

test('Home and End go to the first and the last event, and bring them into sight', async ({
  reader,
  page,
  request,
}) => {
  const { events } = await fetchRecord(request)
  await reader.open(`?${SIXTIES}`)
  await focusOn(reader, ZHENBAO)
  await page.keyboard.press('Home')
  await expect.poll(() => placeOf(reader)).toBe(1)
  await expect(focusedEvent(reader)).toBeInViewport()
  await page.keyboard.press('End')
  await expect.poll(() => placeOf(reader)).toBe(events.length)
  await expect(focusedEvent(reader)).toBeInViewport()
})

test('sixty presses of the right arrow lead from event to event in order of time, each in sight, none lost', async ({
  reader,
  page,
}) => {
  await reader.open('?from=1890-01-01&to=1909-12-31')
  await focusOn(reader, 'li-lobanov-treaty-1896')
  const start = await placeOf(reader)
  const area = await boxOf(reader.timeline)
  const lost = await watchForLostFocus(page)
  await times(60, async (turn) => {
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => placeOf(reader), { intervals: [20] }).toBe(start + turn + 1)
    // The time line follows a frame after the keyboard.
    await expect
      .poll(
        async () => {
          const { x, width } = await boxOf(focusedEvent(reader))
          return { before: x < area.x, beyond: x + width > area.x + area.width }
        },
        { intervals: [20] },
      )
      .toEqual({ before: false, beyond: false })
  })
  expect(await lost()).toBe(0)
})

test('the right arrow visits every event of the record once, in order of time, with the keyboard never lost', async ({
  reader,
  page,
  request,
}) => {
  test.slow()
  const { events } = await fetchRecord(request)
  await reader.open()
  await focusOn(reader, 'nerchinsk-treaty-1689')
  await page.keyboard.press('Home')
  await expect.poll(() => placeOf(reader)).toBe(1)
  const lost = await watchForLostFocus(page)
  const way = await times(events.length, async (turn) => {
    await expect.poll(() => placeOf(reader), { intervals: [10] }).toBe(turn + 1)
    const [id = ''] = await focusedEvent(reader).evaluateAll((all) =>
      all.map((element) => element.dataset['eventId'] ?? ''),
    )
    await page.keyboard.press('ArrowRight')
    return id
  })
  expect(way.toSorted()).toEqual(events.map(({ id }) => id).toSorted())
  expect(await lost()).toBe(0)
})

test('with no event chosen yet, an arrow leads to the first one in sight', async ({
  reader,
  page,
}) => {
  await reader.open(`?${SIXTIES}`)
  await reader.timeline.focus()
  await page.keyboard.press('ArrowRight')
  await expect(focusedEvent(reader)).toHaveAccessibleName(/，1955年/)
  await expect(focusedEvent(reader)).toBeInViewport()
})

test('Enter opens the event, Esc closes it and leads back', async ({ reader, page }) => {
  await reader.open(`?${SIXTIES}`)
  await focusOn(reader, ZHENBAO)
  await page.keyboard.press('Enter')
  await expect(reader.pane.getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(reader.pane).toHaveCount(0)
  await expect(reader.event(ZHENBAO)).toBeFocused()
})

test('plus and minus zoom about the event that has the keyboard, zero shows the whole', async ({
  reader,
  page,
}) => {
  await reader.open('?from=1900-01-01&to=1999-12-31')
  await focusOn(reader, ZHENBAO)
  const before = await markOf(reader.event(ZHENBAO))
  await page.keyboard.press('+')
  await expect(reader.shown).toHaveAttribute('aria-valuetext', /^193[45]—198[45]年$/)
  await expect
    .poll(async () => Math.abs((await markOf(reader.event(ZHENBAO))).x - before.x))
    .toBeLessThan(2)
  await expect(reader.event(ZHENBAO)).toBeFocused()
  await page.keyboard.press('-')
  await expect(reader.shown).toHaveAttribute('aria-valuetext', '1900—1999年')
  await page.keyboard.press('0')
  await expect(reader.shown).toHaveAttribute('aria-valuetext', '1600—2030年')
  await expect(reader.event(ZHENBAO)).toBeFocused()
})

test('PageDown and PageUp move by a screen, and the keyboard stays in the time line', async ({
  reader,
  page,
}) => {
  await reader.open('?from=1700-01-01&to=1749-12-31')
  await focusOn(reader, 'kyakhta-treaty-1727')
  await page.keyboard.press('PageDown')
  await expect(reader.shown).toHaveAttribute('aria-valuetext', /^17(39|40)—17(89|90)年$/)
  await expect(focusedEvent(reader)).toHaveCount(1)
  await page.keyboard.press('PageUp')
  await expect(reader.shown).toHaveAttribute('aria-valuetext', /^(1699|1700)—17(49|50)年$/)
  await expect(focusedEvent(reader)).toHaveCount(1)
})
