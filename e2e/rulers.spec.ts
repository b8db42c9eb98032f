import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import { untilStill } from './support/layout.ts'
import { boxesOf, boxOf, drag, middleOf, turnWheel } from './support/pointer.ts'
import { test, type Reader } from './support/reader.ts'

const PART = /\/corpus\/[^/]+\/rulers\.json$/
const HEADS = { 'zh-Hant': '執政者', 'zh-Hans': '执政者', en: 'Rulers' } as const
const COLD_WAR = 'from=1945-01-01&to=1994-12-31'

const headOf = (page: Page, language: keyof typeof HEADS = 'zh-Hant') =>
  page.getByRole('button', { name: HEADS[language], exact: true })
/** The name on a bar. */
const barOf = (page: Page, name: string) =>
  page.locator('[data-ruler-id]').getByText(name, { exact: true })
const bars = (page: Page) => page.locator('[data-ruler-id]')

test('the lane is closed at first, and nothing of it is fetched until it is opened', async ({
  reader,
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (PART.test(request.url())) asked.push(request.url())
  })
  await reader.open(`?${COLD_WAR}`)
  await expect(headOf(page)).toHaveAttribute('aria-expanded', 'false')
  await expect(bars(page)).toHaveCount(0)
  expect(asked).toEqual([])

  await headOf(page).click()
  await expect(headOf(page)).toHaveAttribute('aria-expanded', 'true')
  await expect(barOf(page, '毛澤東')).toBeInViewport()
  expect(asked.map((address) => new URL(address).pathname)).toEqual(['/corpus/zh-Hant/rulers.json'])
})

test('the keyboard opens and closes it and stays there; Back undoes each', async ({
  reader,
  page,
}) => {
  await reader.open(`?${COLD_WAR}`)
  await headOf(page).focus()
  await page.keyboard.press('Enter')
  await expect(headOf(page)).toHaveAttribute('aria-expanded', 'true')
  await expect(page).toHaveURL(/[?&]rulers=1/)
  await untilStill(page)
  await expect(headOf(page)).toBeFocused()
  await page.keyboard.press('Space')
  await expect(headOf(page)).toHaveAttribute('aria-expanded', 'false')
  await expect(page).not.toHaveURL(/rulers/)
  await expect(headOf(page)).toBeFocused()
  await page.goBack()
  await expect(headOf(page)).toHaveAttribute('aria-expanded', 'true')
  await page.goBack()
  await expect(headOf(page)).toHaveAttribute('aria-expanded', 'false')
  await expect(bars(page)).toHaveCount(0)
})

test('a link opens it: China above Russia, each in order of time', async ({ reader, page }) => {
  await reader.open(`?rulers=1&${COLD_WAR}`)
  const [china, russia] = await inTurn(
    [
      ['毛澤東', '鄧小平', '江澤民'],
      ['史達林', '布里茲涅夫', '戈巴契夫'],
    ],
    async (names) => inTurn(names, async (name) => boxOf(barOf(page, name).first())),
  )
  const xs = [china, russia].map((row) => row?.map(({ x }) => x) ?? [])
  for (const row of xs) expect(row).toEqual(row.toSorted((a, b) => a - b))
  const lowest = Math.max(...(china ?? []).map(({ y, height }) => y + height))
  const highest = Math.min(...(russia ?? []).map(({ y }) => y))
  expect(lowest).toBeLessThanOrEqual(highest)
  const ribbon = await boxOf(reader.timeline.getByText('中蘇分裂與邊境對抗').first())
  expect(china?.[0]?.y).toBeGreaterThan(ribbon.y)
  expect(highest).toBeLessThan((await middleOf(reader.event('zhenbao-clash-1969'))).y)
})

for (const { language, size } of [
  { language: 'zh-Hant', size: { width: 1440, height: 900 } },
  { language: 'en', size: { width: 1024, height: 768 } },
] as const) {
  test.describe(`at ${size.width}x${size.height}, in ${language}`, () => {
    test.use({ viewport: size })
    test('no name is cut or touches another, at any zoom and while panning', async ({
      reader,
      page,
    }) => {
      await reader.open(`?rulers=1&lang=${language}`)
      await expect(headOf(page, language)).toHaveAttribute('aria-expanded', 'true')
      await inTurn([0, 1, 2, 3, 4], async (level) => {
        if (level > 0) await zoomIn(reader, page)
        await expectNamesWhole(page)
        await drag(page, await middleOf(reader.timeline), { x: level % 2 === 0 ? 180 : -260 })
        await expectNamesWhole(page)
      })
    })
  })
}

test('a name stays in sight as long as its bar does', async ({ reader, page }) => {
  await reader.open('?rulers=1&from=1700-01-01&to=1720-12-31')
  await expect(barOf(page, '康熙帝')).toBeInViewport()
  await drag(page, await middleOf(reader.timeline), { x: -400 })
  await expect(barOf(page, '康熙帝')).toBeInViewport()
  await expect(barOf(page, '彼得一世（彼得大帝）')).toBeInViewport()
})

test('the whole page switches language with it, and who comes back finds it so', async ({
  reader,
  page,
}) => {
  await reader.open(`?rulers=1&${COLD_WAR}`)
  await expect(barOf(page, '史達林')).toBeInViewport()
  await reader.pressLanguage('English')
  await expect(headOf(page, 'en')).toHaveAttribute('aria-expanded', 'true')
  await expect(barOf(page, 'Joseph Stalin')).toBeInViewport()
  await expect(barOf(page, '史達林')).toHaveCount(0)
  await reader.pressLanguage('简体')
  await expect(barOf(page, '斯大林')).toBeInViewport()
  await page.reload()
  await expect(barOf(page, '斯大林')).toBeInViewport()
})

test('under the pointer it tells offices and dates, and a list has all of them', async ({
  reader,
  page,
}) => {
  await reader.open(`?rulers=1&lang=en&${COLD_WAR}`)
  await barOf(page, 'Mikhail Gorbachev').hover()
  const told = page.getByRole('tooltip')
  await expect(told).toContainText('General Secretary of the CPSU')
  await expect(told).toContainText('11 March 1985')
  const russia = page.getByRole('group', { name: 'Rulers' }).getByRole('list', { name: 'Russia' })
  await expect(russia.getByRole('listitem').first()).toHaveText(/^Ivan IV.*Tsar of Russia.*1547/)
  await expect(russia.getByText(/^Konstantin Chernenko, General Secretary/)).toHaveCount(1)
})

test('when it cannot be loaded a notice says so, and pressing again tries again', async ({
  reader,
  page,
}) => {
  reader.excuse(PART)
  await page.route(PART, (route) => route.abort('failed'))
  await reader.open(`?${COLD_WAR}`)
  await headOf(page).click()
  await expect(page.getByRole('alert')).toContainText('執政者的資料未能載入')
  await expect(headOf(page)).toHaveAttribute('aria-expanded', 'false')
  await page.unroute(PART)
  await headOf(page).click()
  await expect(barOf(page, '毛澤東')).toBeInViewport()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })
  test('there is no lane of rulers, whatever the link says', async ({ reader, page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await reader.open('?view=timeline&rulers=1')
    await expect(headOf(page)).toHaveCount(0)
    expect(asked.filter((address) => PART.test(address))).toEqual([])
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme}`, () => {
    test.use({ colorScheme })
    test('axe finds no barrier in the open lane', async ({ reader, page }) => {
      await reader.open(`?rulers=1&lang=en&${COLD_WAR}`)
      await expect(barOf(page, 'Joseph Stalin')).toBeInViewport()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    })
  })
}

/** Every name that can be read lies whole within its bar, and no two bars of a row share room. */
async function expectNamesWhole(page: Page): Promise<void> {
  await untilStill(page)
  const cut = await bars(page).evaluateAll((names) =>
    names.flatMap((name) => {
      const bar = name.parentElement?.getBoundingClientRect()
      const range = document.createRange()
      range.selectNodeContents(name)
      const text = range.getBoundingClientRect()
      const lane = document.querySelector('.vis-panel.vis-center')?.getBoundingClientRect()
      if (bar === undefined || lane === undefined || text.width === 0) return []
      const isWhole =
        text.left >= Math.max(bar.left, lane.left) &&
        text.right <= Math.min(bar.right, lane.right) + 0.5
      return isWhole || !name.checkVisibility() ? [] : [name.textContent]
    }),
  )
  expect(cut).toEqual([])
  const boxes = await boxesOf(page.locator(':has(> [data-ruler-id])'))
  expect(boxes.length).toBeGreaterThan(1)
  const touching = boxes.filter((one, i) =>
    boxes
      .slice(i + 1)
      .some(
        (other) =>
          Math.abs(one.y - other.y) < 2 &&
          Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > 1.5,
      ),
  )
  expect(touching).toEqual([])
}

async function zoomIn(reader: Reader, page: Page): Promise<void> {
  const { x, y, width, height } = await boxOf(reader.timeline)
  await page.mouse.move(x + width * 0.72, y + height / 2)
  await turnWheel(page, { key: 'Control', down: -600 })
}
