import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import { allEntriesOf, listOf, tableOf } from './support/list.ts'
import { printDialogOf } from './support/paper.ts'
import { test, type Reader } from './support/reader.ts'
import { fetchRecord } from './support/record.ts'
import { putFile, withEvent } from './support/smallRecord.ts'

/*
 * Every view, at every size, in every language meets every rule but those of contrast. Contrast is
 * looked at in one theme each time, and so that each view meets all four themes at each size, and
 * each language all four: a Latin square. Nothing is lost by that. Themes differ in the values of
 * colours alone, which no rule of structure, names or sizes reads. Languages differ in words alone:
 * no style sheet picks a colour by language. What a language changes for contrast is how long a
 * title is, and so what lies behind it; that is seen in three themes a view.
 *
 * What takes axe long is the number of elements: 2 s for the 700 of a screen, 8 for the 6500 of the
 * whole list, with each rule a share of it. So the list and the table are met filtered, with some
 * thirty entries, and whole once: entries are made by one component, so what is true of thirty in
 * each combination is true of five hundred. What opens over the page is looked at by itself, since
 * the page under it is that of the view before.
 */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const SIZES = [
  { device: 'desk', size: { width: 1440, height: 900 } },
  { device: 'tablet', size: { width: 1024, height: 768 } },
  { device: 'phone', size: { width: 390, height: 844 } },
] as const
const LANGUAGES = ['zh-Hant', 'zh-Hant-HK', 'zh-Hans', 'en'] as const
const THEMES = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
  { colorScheme: 'dark', contrast: 'more' },
] as const
type Theme = (typeof THEMES)[number]

const EVENT = 'zhenbao-clash-1969'
const FEW = 'relation=hostility&track=military&from=1955-01-01&to=1984-12-31'
const VIEWS = [
  `view=list&${FEW}&event=${EVENT}`,
  `view=table&sort=-title&${FEW}`,
  `view=timeline&event=${EVENT}&from=1955-01-01&to=1984-12-31`,
  'view=timeline',
]

for (const [s, { device, size }] of SIZES.entries()) {
  for (const [l, language] of LANGUAGES.entries()) {
    test.describe(`on a ${device} in ${language}`, () => {
      test.use({ viewport: size })
      test('axe finds no barrier in the time line, the list, the table, an open event and what opens over them', async ({
        reader,
        page,
      }) => {
        test.slow()
        await inTurn(VIEWS.entries(), async ([v, view]) => {
          await reader.open(`?lang=${language}&${view}`)
          if (view.includes('event='))
            await expect(reader.pane.getByRole('listitem').first()).toBeVisible()
          const theme = await dress(page, s + l + v)
          expect(await barriersOf(page, theme), view).toEqual([])
        })
        await inTurn(
          overlaysOf(reader, page).entries(),
          async ([v, { name, open, box, leave }]) => {
            await open()
            const theme = await dress(page, s + l + v)
            expect(await barriersOf(page, theme, box), name).toEqual([])
            await leave()
          },
        )
      })
    })
  }
}

test('axe finds no barrier in the whole list and the whole table', async ({
  reader,
  page,
  request,
}) => {
  test.slow()
  const { length } = (await fetchRecord(request)).events
  await reader.open('?view=list')
  await allEntriesOf(listOf(page), length)
  expect(await barriersOf(page), 'list').toEqual([])
  await reader.open('?view=table')
  await expect(tableOf(page).locator('[data-event-id]')).toHaveCount(length, { timeout: 30_000 })
  expect(await barriersOf(page), 'table').toEqual([])
})

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

test('axe finds no barrier in a preview, in a date that is offered and in messages', async ({
  reader,
  page,
}) => {
  await reader.open()
  await reader.event('nerchinsk-treaty-1689').hover()
  await expect(page.getByRole('tooltip')).toBeVisible()
  expect(await barriersOf(page)).toEqual([])
  await reader.search.fill('1689')
  await expect(page.getByRole('option', { name: '前往' })).toBeVisible()
  expect(await barriersOf(page, THEMES[0], '[role=search], search')).toEqual([])
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

type Overlay = {
  readonly name: string
  readonly open: () => Promise<void>
  /** What it is, as axe takes it. */
  readonly box: string
  readonly leave: () => Promise<void>
}

/** What opens over the time line. */
function overlaysOf({ search, languages }: Reader, page: Page): readonly Overlay[] {
  const escape = () => page.keyboard.press('Escape')
  const heads = page.getByRole('button', { name: /^(時期|时期|Periods)$/ })
  return [
    {
      name: 'hits',
      open: async () => {
        await search.fill('1858')
        await expect(page.getByRole('option').nth(1)).toBeVisible()
      },
      box: 'search',
      leave: async () => {
        await escape()
        await search.fill('')
        await escape()
      },
    },
    {
      name: 'centuries',
      open: async () => {
        await heads.click()
        await expect(page.locator(':popover-open')).toBeVisible()
      },
      box: ':popover-open',
      leave: escape,
    },
    {
      name: 'languages',
      open: async () => {
        await languages.click()
        await expect(page.getByRole('menu')).toBeVisible()
      },
      box: '[role=menu]',
      leave: escape,
    },
    {
      name: 'keys',
      open: async () => {
        await page.keyboard.press('?')
        await expect(page.getByRole('checkbox')).toBeVisible()
      },
      box: 'dialog[open]',
      leave: escape,
    },
    {
      name: 'print',
      open: async () => {
        await printDialogOf(page).open()
        await expect(page.getByRole('radio').first()).toBeVisible()
      },
      box: 'dialog[open]',
      leave: escape,
    },
  ]
}

/** Asks for one of the themes, as the reader's system does. */
async function dress(page: Page, turn: number): Promise<Theme> {
  const theme = THEMES[turn % THEMES.length] ?? THEMES[0]
  await page.emulateMedia(theme)
  return theme
}

/** Each breach with the places where axe found it, on the page or within a box. */
async function barriersOf(
  page: Page,
  { contrast }: Theme = THEMES[0],
  box?: string,
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (box === undefined ? axe : axe.include(box))
    // Otherwise each run opens a page more, to put together the results of frames. There are none.
    .setLegacyMode(true)
    .options({
      resultTypes: ['violations'],
      runOnly: { type: 'tag', values: TAGS },
      // Seven to one, for who asks for more contrast.
      rules: { 'color-contrast-enhanced': { enabled: contrast === 'more' } },
    })
    .analyze()
  return violations.flatMap(({ id, help, nodes }) => {
    const [first] = nodes
    const place = `${first?.html.slice(0, 160)} ${first?.failureSummary?.replaceAll(/\s+/g, ' ')}`
    return [`${id} (${nodes.length}): ${help}; first: ${place}`]
  })
}
