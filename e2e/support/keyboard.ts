import { expect, type Locator, type Page } from '@playwright/test'
import type { Reader } from './reader.ts'

/** The drawn event that has the keyboard. */
export function focusedEvent(reader: Reader): Locator {
  return reader.timeline.locator('[data-event-id]:focus')
}

export async function focusOn(reader: Reader, id: string): Promise<void> {
  await reader.event(id).focus()
  await expect(reader.event(id)).toBeFocused()
}

/** The place of the focused event in the record, as it says itself; NaN while none is focused. */
export async function placeOf(reader: Reader): Promise<number> {
  const [name = ''] = await focusedEvent(reader).evaluateAll((all) =>
    all.map((element) => element.getAttribute('aria-label') ?? ''),
  )
  return Number(/第(\d+)件/.exec(name)?.[1] ?? Number.NaN)
}

/** Counts the frames at whose painting the keyboard is nowhere. */
export async function watchForLostFocus(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = { lost: 0 }
    Object.assign(globalThis, { counted })
    const look = () => {
      if (document.activeElement === document.body) counted.lost++
      requestAnimationFrame(look)
    }
    look()
  })
  return () =>
    page.evaluate(() => (globalThis as unknown as { counted: { lost: number } }).counted.lost)
}
