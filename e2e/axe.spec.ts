import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import { test } from './support/reader.ts'
import { putFile, withEvent } from './support/smallRecord.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const SIZES = {
  desk: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const

// Every language with both themes, and no more pages than three languages took.
const LANGUAGES = {
  light: { desk: ['zh-Hant', 'zh-Hant-HK', 'en'], phone: ['zh-Hant-HK', 'zh-Hans', 'en'] },
  dark: { desk: ['zh-Hant-HK', 'zh-Hans', 'en'], phone: ['zh-Hant', 'zh-Hant-HK', 'en'] },
} as const

for (const colorScheme of ['light', 'dark'] as const) {
  for (const device of ['desk', 'phone'] as const) {
    const size = SIZES[device]
    const languages = LANGUAGES[colorScheme][device]
    test.describe(`on a ${colorScheme} ${device}`, () => {
      test.use({ colorScheme, viewport: size })
      test('axe finds no barrier in three languages, without and with an open event', async ({
        reader,
        page,
      }) => {
        test.slow()
        await inTurn(languages, async (language) => {
          await reader.open(`?view=timeline&lang=${language}`)
          expect(await barriersOf(page), language).toEqual([])
          await reader.open(
            `?view=timeline&lang=${language}&event=zhenbao-clash-1969&from=1955-01-01&to=1984-12-31`,
          )
          await expect(reader.pane.getByRole('listitem').first()).toBeVisible()
          expect(await barriersOf(page), `${language}, open event`).toEqual([])
        })
      })
    })
  }
}

// A list of hundreds of entries takes axe a minute: each size once, each theme twice.
for (const [colorScheme, device, size] of [
  ['light', 'desk', SIZES.desk],
  ['dark', 'tablet', { width: 1024, height: 768 }],
  ['light', 'phone', SIZES.phone],
  ['dark', 'phone', SIZES.phone],
] as const) {
  test.describe(`on a ${colorScheme} ${device}`, () => {
    test.use({ colorScheme, viewport: size })
    test('axe finds no barrier in the list and in the table, without and with an open event', async ({
      reader,
      page,
    }) => {
      test.slow()
      await inTurn(['view=list', 'view=table&sort=-title&lang=en'], async (layout) => {
        await reader.open(`?${layout}`)
        expect(await barriersOf(page), layout).toEqual([])
        await reader.open(`?${layout}&event=zhenbao-clash-1969`)
        await expect(reader.pane.getByRole('listitem').first()).toBeVisible()
        expect(await barriersOf(page), `${layout}, open event`).toEqual([])
      })
    })
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a reader who asks for more contrast in the ${colorScheme} gets seven to one for every text`, async ({
    reader,
    page,
  }) => {
    await page.emulateMedia({ contrast: 'more', colorScheme })
    await reader.open('?event=zhenbao-clash-1969&from=1955-01-01&to=1984-12-31')
    await expect(reader.pane.getByRole('listitem').first()).toBeVisible()
    expect(await barriersOf(page, ['color-contrast-enhanced'])).toEqual([])
  })
}

test('in forced colours the state of an event is told by its shape', async ({ reader, page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await reader.open()
  const looks = await Promise.all(
    ['alliance', 'hostility', 'normalization'].map((state) =>
      page
        .locator(`.event.${state} .mark`)
        .first()
        .evaluate((mark) => {
          const { backgroundColor, borderTopWidth, rotate } = getComputedStyle(mark)
          return [backgroundColor, borderTopWidth, rotate].join(' ')
        }),
    ),
  )
  expect(new Set(looks).size, looks.join(' | ')).toBe(3)
})

test('axe finds no barrier in the lists of hits, centuries, languages and keys, in what to print, in a preview and in a message', async ({
  reader,
  page,
}) => {
  await reader.open()
  await page.getByRole('button', { name: '時期', exact: true }).click()
  await expect(page.getByRole('group', { name: '前往世紀或時期' })).toBeVisible()
  expect(await barriersOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await reader.event('nerchinsk-treaty-1689').hover()
  await expect(page.getByRole('tooltip')).toBeVisible()
  expect(await barriersOf(page)).toEqual([])
  await reader.search.fill('1689')
  await expect(page.getByRole('option', { name: '前往' })).toBeVisible()
  expect(await barriersOf(page)).toEqual([])
  await reader.search.fill('條約')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(await barriersOf(page)).toEqual([])
  await reader.search.press('Escape')
  await reader.languages.click()
  await expect(page.getByRole('menu')).toBeVisible()
  expect(await barriersOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '鍵盤操作' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await barriersOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '列印' }).click()
  await expect(page.getByRole('radio').first()).toBeVisible()
  expect(await barriersOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await reader.open('?corpus=https://example.com/&relation=alliance&q=雅克薩')
  await expect(page.getByRole('alert')).toBeVisible()
  expect(await barriersOf(page)).toEqual([])
})

test('axe finds no barrier in the tables of an event', async ({ reader, page }) => {
  await reader.open('?event=aigun-treaty-1858')
  await reader.pane.locator('summary', { hasText: '條約與土地' }).click()
  await expect(reader.pane.getByRole('table')).toBeVisible()
  expect(await barriersOf(page)).toEqual([])
})

test('axe finds no barrier where texts have been converted', async ({ reader, page }) => {
  const words = { short: '试验条约', title: '签订条约', summary: '两国签约。' }
  await putFile(page, '/my-corpus.json', withEvent({ text: { 'zh-Hans': words } }))
  await reader.open('?corpus=/my-corpus.json&event=test-treaty-1727')
  await expect(reader.pane).toContainText('由簡體自動轉換')
  await reader.languages.click()
  await expect(page.getByRole('menu')).toBeVisible()
  expect(await barriersOf(page)).toEqual([])
})

/** Each breach with the places where axe found it. */
async function barriersOf(page: Page, rules?: string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] })
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(TAGS)).analyze()
  return violations.flatMap(({ id, help, nodes }) => {
    const [first] = nodes
    const place = `${first?.html.slice(0, 160)} ${first?.failureSummary?.replaceAll(/\s+/g, ' ')}`
    return [`${id} (${nodes.length}): ${help}; first: ${place}`]
  })
}
