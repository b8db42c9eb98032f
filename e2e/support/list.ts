import { expect, type APIRequestContext, type Locator, type Page } from '@playwright/test'
import { fetchRecord, type RecordedEvent } from './record.ts'

/** One entry of the list as it is read. */
export type Entry = {
  readonly id: string
  readonly title: string
  readonly sentence: string
  readonly words: string
  readonly century: string
  readonly decade: string
}

export function listOf(page: Page): Locator {
  return page.getByRole('region', { name: /^(事件列表|List of events)$/ })
}

export function tableOf(page: Page): Locator {
  return page.getByRole('region', { name: /^(事件表格|Table of events)$/ })
}

/** The button of a layout. */
export function layoutButton(page: Page, name: string | RegExp): Locator {
  return page
    .getByRole('group', { name: /^(檢視方式|显示方式|View)$/ })
    .getByRole('button', { name })
}

/** Every entry in the document, in its order. */
async function entriesOf(list: Locator): Promise<readonly Entry[]> {
  return list.locator('[data-event-id]').evaluateAll((titles) => {
    const textOf = (element: Element | null | undefined, selector: string) =>
      element?.querySelector(selector)?.textContent ?? ''
    let century = ''
    return titles.map((title) => {
      const section = title.closest('section')
      const entry = title.closest('li')
      century = textOf(section, 'h2') || century
      return {
        id: title.getAttribute('data-event-id') ?? '',
        title: title.textContent ?? '',
        sentence: textOf(entry, 'p:last-child'),
        words: entry?.textContent ?? '',
        century,
        decade: textOf(section, 'h3'),
      }
    })
  })
}

/** The entries, once all `count` are in the document: a short list is filled while the page rests. */
export async function allEntriesOf(list: Locator, count: number): Promise<readonly Entry[]> {
  await expect(list.locator('[data-event-id]')).toHaveCount(count, { timeout: 30_000 })
  return entriesOf(list)
}

/** The id of the first entry below the heading that sticks to the top. */
export async function firstInSight(list: Locator): Promise<string> {
  return list.evaluate((element) => {
    const entries = [...element.querySelectorAll('li')]
    const head = element.getBoundingClientRect().top + 40
    const first = entries.find((entry) => entry.getBoundingClientRect().top >= head)
    return first?.querySelector('[data-event-id]')?.getAttribute('data-event-id') ?? ''
  })
}

/** The events of the record by their ids. */
export async function fetchEvents(
  request: APIRequestContext,
): Promise<ReadonlyMap<string, RecordedEvent>> {
  const { events } = await fetchRecord(request)
  return new Map(events.map((event) => [event.id, event]))
}
