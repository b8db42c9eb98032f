import { expect, type Page } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import { allEntriesOf, fetchEvents, listOf } from './support/list.ts'
import { test } from './support/reader.ts'

test("the browser's own Find reaches every entry of the list and its first sentence, the last one too", async ({
  reader,
  page,
  request,
}) => {
  const events = await fetchEvents(request)
  await reader.open('?view=list')
  const entries = await allEntriesOf(listOf(page), events.size)
  const missed = await inTurn(
    entries.filter((_, i) => i % 31 === 0 || i === entries.length - 1),
    async ({ id, title, sentence }) => {
      const found = await inTurn([title, sentence.slice(0, 30)], (words) => findOnPage(page, words))
      const [inTitle, inSentence] = found
      return inTitle === id && inSentence === id ? [] : [`${id}: ${found.join(', ')}`]
    },
  )
  expect(missed.flat()).toEqual([])
})

/** Finds words as Ctrl+F does, from the top; answers with the entry in which they are. */
async function findOnPage(page: Page, words: string): Promise<string> {
  return page.evaluate((wanted) => {
    const { find } = globalThis as unknown as { find: (text: string) => boolean }
    getSelection()?.removeAllRanges()
    if (!find.call(globalThis, wanted)) return 'not found'
    const entry = getSelection()?.anchorNode?.parentElement?.closest('li')
    return entry?.querySelector('[data-event-id]')?.getAttribute('data-event-id') ?? 'elsewhere'
  }, words)
}
