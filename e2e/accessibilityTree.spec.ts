import { expect, type Page } from '@playwright/test'
import { listen, watchPauses } from './support/hearing.ts'
import { allEntriesOf, listOf } from './support/list.ts'
import { middleOf, turnWheel } from './support/pointer.ts'
import { test } from './support/reader.ts'
import { fetchRecord } from './support/record.ts'
import { treeOf, type TreeNode } from './support/tree.ts'

// What the browser itself tells a screen reader, not what the document says. The order of the time line: readingOrder.spec.ts.

const ZHENBAO = 'zhenbao-clash-1969'
const CONTROL =
  /^(button|link|textbox|searchbox|combobox|slider|radio|checkbox|switch|option|menuitem\w*|tab|spinbutton|DisclosureTriangle)$/
const LANDMARK = /^(banner|navigation|main|region|complementary|contentinfo|search)$/
/** In the order in which they are read; of those that are there once none needs a name. */
const HEAD = ['navigation 跳到事件列表', 'banner', 'search', 'region 篩選', 'main']
const LANDMARKS = {
  timeline: [...HEAD, 'region 時間軸', 'complementary 事件詳情', 'region 總覽'],
  list: [...HEAD, 'region 事件列表', 'complementary 事件詳情', 'region 總覽'],
  table: [...HEAD, 'region 事件表格', 'complementary 事件詳情'],
}

test('the list is read entry by entry in its order, under headings that nest', async ({
  reader,
  page,
  request,
}) => {
  const { events } = await fetchRecord(request)
  await reader.open('?view=list')
  const entries = await allEntriesOf(listOf(page), events.length)
  const tree = await treeOf(page)
  const headings = tree.filter(({ role }) => role === 'heading')
  const titles = headings.filter(({ level }) => level === 4).map(({ name }) => name)
  expect(titles).toEqual(entries.map(({ title }) => title))
  const links = tree.filter(({ role, name }) => role === 'link' && titles.includes(name))
  expect(links.map(({ name }) => name)).toEqual(titles)
  expect(tree.filter(({ role }) => role === 'listitem')).toHaveLength(events.length)
  expect(skipped(headings)).toEqual([])
  const decades = decadesByCentury(headings)
  expect(decades.length).toBeGreaterThan(40)
  expect(
    decades.filter(({ century, decade }) => CENTURIES[decade.slice(0, -3)] !== century),
  ).toEqual([])
})

for (const layout of ['timeline', 'list', 'table'] as const) {
  test(`in the ${layout} landmarks are named apart, and every control has a name`, async ({
    reader,
    page,
  }) => {
    await reader.open(`?view=${layout}&event=${ZHENBAO}&relation=hostility`)
    await expect(reader.pane.getByRole('listitem').first()).toBeVisible()
    // A section without a name would be none.
    const marks = (await treeOf(page)).filter(({ role }) => LANDMARK.test(role))
    expect(marks.map(({ role, name }) => `${role} ${name}`.trim())).toEqual(LANDMARKS[layout])
    const expectNames = async (where: string) => {
      const controls = (await treeOf(page)).filter(({ role }) => CONTROL.test(role))
      const mute = controls.filter(({ name }) => name.trim() === '')
      expect(mute, where).toEqual([])
      return controls.map(({ role }) => role)
    }
    const onPage = await expectNames('page')
    for (const one of ['link', 'combobox', 'button']) expect(onPage).toContain(one)
    await page.keyboard.press('?')
    expect(await expectNames('keys')).toContain('checkbox')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '列印' }).click()
    await expect(page.getByRole('radio').first()).toBeVisible()
    expect(await expectNames('print')).toContain('radio')
    await page.keyboard.press('Escape')
    await reader.languages.click()
    expect(await expectNames('languages')).toContain('menuitemradio')
    await page.keyboard.press('Escape')
    await reader.search.fill('條約')
    await expect(page.getByRole('option').first()).toBeVisible()
    expect(await expectNames('hits')).toContain('option')
  })
}

// The protocol tells no text of a value, so this is asked of the document.
test('the sliders of the overview speak years, in the language of the page', async ({
  reader,
  page,
}) => {
  await reader.open('?from=1680-01-01&to=1729-12-31')
  const spoken = () =>
    page
      .getByRole('slider')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-valuetext')))
  await expect.poll(spoken).toEqual(['1680—1729年', '1680年', '1729年'])
  await reader.firstYear.press('ArrowRight')
  await expect.poll(spoken).toEqual(['1681—1729年', '1681年', '1729年'])
  await reader.lastYear.press('PageUp')
  await expect.poll(spoken).toEqual(['1681—1754年', '1681年', '1754年'])
  await reader.pressLanguage('English')
  await expect.poll(spoken).toEqual(['1681–1754', '1681', '1754'])
})

test('years and counts are said once after a move, not while it goes on', async ({
  reader,
  page,
}) => {
  await reader.open('?from=1900-01-01&to=1949-12-31')
  await expect(page.getByText(/另有\d+件，放大可見$/)).toBeVisible()
  const heard = await listen(page)
  const pauses = await watchPauses(page, 150)
  const { x, y } = await middleOf(reader.timeline)
  await page.mouse.move(x, y)
  await turnWheel(page, { right: 40, count: 30 })
  const sayings = await untilSilent(page, heard)
  const years = await reader.shown.getAttribute('aria-valuetext')
  expect(sayings.at(-1)).toMatch(new RegExp(`^${years}.*\\d+件`))
  expect(sayings.length).toBeLessThanOrEqual((await pauses()) + 1)
  await reader.chip('敵對').click()
  const filtered = await untilSilent(page, heard)
  expect(filtered.filter((text) => text.includes('，共'))).toHaveLength(1)
  expect(filtered.filter((text) => text.startsWith(years ?? ''))).toHaveLength(1)
  expect(filtered).toHaveLength(2)
})

/** Headings that lie more than a level below the one before. */
function skipped(headings: readonly TreeNode[]): readonly string[] {
  return headings.flatMap(({ name, level = 0 }, i) =>
    level > (headings[i - 1]?.level ?? 0) + 1 ? [`${level} ${name}`] : [],
  )
}

/** Centuries by the decades that have them, as 168 has the seventeenth. */
const NUMERALS = [
  ...'一二三四五六七八九十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
  '十七',
  '十八',
  '十九',
  '二十',
  '二十一',
]
const CENTURIES: Readonly<Record<string, string>> = Object.fromEntries(
  NUMERALS.flatMap((numeral, i) =>
    Array.from({ length: 10 }, (_, ten) => [String(10 * i + ten), `${numeral}世紀`] as const),
  ),
)

function decadesByCentury(headings: readonly TreeNode[]) {
  let century = ''
  return headings.flatMap(({ name, level }) => {
    if (level === 2) century = name
    return level === 3 && /^\d+0年代$/.test(name) ? [{ century, decade: name }] : []
  })
}

/** What is said until nothing more has been for a second. */
async function untilSilent(
  page: Page,
  heard: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const all: string[] = []
  await expect(async () => {
    await page.waitForTimeout(1000)
    const more = await heard()
    all.push(...more)
    expect(all.length).toBeGreaterThan(0)
    expect(more).toEqual([])
  }).toPass()
  return all
}
