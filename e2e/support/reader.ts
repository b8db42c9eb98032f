import { expect, test as base, type Locator, type Page } from '@playwright/test'
import { watchForMishaps, type Mishaps } from './mishaps.ts'

/** Somebody at the page, and what they see of it. Words are those of zh-Hant unless a test says otherwise. */
export type Reader = Pick<Mishaps, 'excuse'> & {
  /** Opens the page with a query string such as `?lang=en`, and waits until it is drawn. */
  readonly open: (query?: string) => Promise<void>
  readonly timeline: Locator
  /** Every event drawn; a documented hook. */
  readonly events: Locator
  /** The drawn event of an id. */
  readonly event: (id: string) => Locator
  /** The open event. */
  readonly pane: Locator
  readonly search: Locator
  readonly chip: (name: string) => Locator
  /** Opens the list of languages and presses one, by its own name. */
  readonly pressLanguage: (name: string) => Promise<void>
  /** The button that opens the list of languages. */
  readonly languages: Locator
  readonly zoom: (name: '放大' | '縮小' | '全部') => Locator
  /** The sliders of the overview. */
  readonly shown: Locator
  readonly firstYear: Locator
  readonly lastYear: Locator
}

/** Every test is done by a reader, and fails on any mishap that it did not arrange. */
export const test = base.extend<{ reader: Reader }>({
  reader: async ({ page, context, baseURL }, use) => {
    const mishaps = await watchForMishaps(context, new URL(baseURL ?? '').origin)
    await use(readerOf(page, mishaps))
    expect(mishaps.list).toEqual([])
  },
})

/** The same page as another reader sees it, for instance one who was sent a link. */
export function readerOf(page: Page, { excuse }: Pick<Mishaps, 'excuse'>): Reader {
  const languages = page
    .getByRole('button', { name: /^(語言|语言|Language)/ })
    .and(page.locator('[aria-haspopup=menu]'))
  const slider = (name: string) => page.getByRole('slider', { name })
  return {
    excuse,
    open: async (query = '') => {
      await page.goto(`/${query}`)
      await untilReady(page)
    },
    timeline: page.getByRole('region', { name: /^(時間軸|时间轴|Timeline)$/ }),
    events: page.locator('[data-event-id]'),
    event: (id) => page.locator(`[data-event-id="${id}"]`),
    pane: page.getByRole('complementary', { name: /^(事件詳情|事件详情|Event)$/ }),
    search: page.getByRole('combobox', { name: /^(搜尋|搜索|Search)$/ }),
    chip: (name) => page.getByRole('button', { name: new RegExp(`^${name} \\d`) }),
    languages,
    pressLanguage: async (name) => {
      await languages.click()
      await page.getByRole('menuitemradio', { name, exact: true }).click()
    },
    zoom: (name) => page.getByRole('button', { name, exact: true }),
    shown: slider('目前的時段'),
    firstYear: slider('時段起點'),
    lastYear: slider('時段終點'),
  }
}

/** `data-ready` is the documented sign that a scene has been drawn. */
export async function untilReady(page: Page): Promise<void> {
  await expect(page.locator('html[data-ready=true]')).toHaveCount(1, { timeout: 20_000 })
}
