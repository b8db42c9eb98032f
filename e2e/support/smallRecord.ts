import type { Page } from '@playwright/test'

const text = (words: string) => ({ 'zh-Hant': words, en: words })

const TREATY = {
  id: 'test-treaty-1727',
  date: '1727-11-01',
  track: 'political',
  relation: 'normalization',
  importance: 1,
  text: {
    'zh-Hant': { short: '試驗條約', title: '簽訂試驗條約', summary: '兩國在此簽約。' },
    en: { short: 'Treaty of Trial', title: 'The Treaty of Trial signed', summary: 'A treaty.' },
  },
  sources: [{ id: 'a-book' }],
}

/** A whole record of one event in the public format. */
export const SMALL_RECORD = {
  format: 'kyakhta/1',
  id: 'a-trial',
  version: '1.0.0',
  title: { 'zh-Hant': '一份試驗', en: 'A trial' },
  licence: text('CC0'),
  credit: text('Nobody'),
  events: [TREATY],
  sources: [{ id: 'a-book', type: 'book', title: 'A Book of Trials' }],
}

/** The same with other fields in its event. */
export function withEvent(fields: object): object {
  return { ...SMALL_RECORD, events: [{ ...TREATY, ...fields }] }
}

/** Puts a file on the site for this page alone. */
export async function putFile(page: Page, path: string, content: object | string): Promise<void> {
  const body = typeof content === 'string' ? content : JSON.stringify(content)
  await page.route(isAt(path), (route) => route.fulfill({ contentType: 'application/json', body }))
}

/** Matches a file by its path, not an address that names it in its query. */
export function isAt(path: string): (address: URL) => boolean {
  return ({ pathname }) => pathname === path
}
