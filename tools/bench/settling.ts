import type { CDPSession, Page } from '@playwright/test'

/** How long the page takes to another picture, from the press to the last change of the time line, in ms. */
export type Settling = {
  readonly filter: number
  readonly search: number
  readonly language: number
}

/** The still after which a picture counts as settled, in ms. */
const STILL = 600
const SLOWEST = 30_000

export async function measureSettling(page: Page): Promise<Settling> {
  const filter = await page.evaluate(settle, { press: '[aria-pressed] >> 1', still: STILL })
  await page.evaluate(settle, { press: '[aria-pressed] >> 1', still: STILL })
  // The first search loads and folds all texts, which is not what a reader waits for with each letter.
  await page.getByRole('combobox').fill('北京')
  await page.waitForFunction(() => document.querySelectorAll('[role=option]').length > 0, null, {
    timeout: SLOWEST * 10,
  })
  const search = await page.evaluate(settle, { type: '條約', still: STILL })
  await page.evaluate(settle, { type: '', still: STILL })
  await page.locator('[aria-haspopup=menu]').click()
  // A pointer comes to what it presses; what the page does with that has been done before the press.
  await page.locator('[role=menuitemradio]').nth(3).hover()
  await page.waitForLoadState('networkidle')
  const language = await page.evaluate(settle, { press: '[role=menuitemradio] >> 3', still: STILL })
  return { filter, search, language }
}

type Act = { readonly press?: string; readonly type?: string; readonly still: number }

/** In the page: acts, and waits until the time line and the counts have been still for a while. */
async function settle({ press, type, still }: Act): Promise<number> {
  const watched = [document.querySelector('.timeline-mount'), document.querySelector('output')]
  const began = performance.now()
  let last = began
  // What a screen reader is told once all rests, names and order, is no part of the picture.
  const observer = new MutationObserver((changes) => {
    const isSeen = changes.some(({ attributeName }) => attributeName?.startsWith('aria-') !== true)
    if (isSeen) last = performance.now()
  })
  for (const element of watched) {
    if (element !== null) {
      observer.observe(element, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      })
    }
  }
  if (press !== undefined) {
    const [selector = '', place] = press.split(' >> ')
    document.querySelectorAll<HTMLElement>(selector)[Number(place)]?.click()
  }
  if (type !== undefined) {
    const input = document.querySelector<HTMLInputElement>('[role=combobox]')
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, type)
    input?.dispatchEvent(new Event('input', { bubbles: true }))
  }
  await new Promise<void>((resolve) => {
    const look = () => {
      if (performance.now() - Math.max(last, began) > still) resolve()
      else setTimeout(look, 50)
    }
    look()
  })
  observer.disconnect()
  return last - began
}

/** Bytes that a page holds, objects and buffers, after all garbage is gone. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const heap = (await session.send('Runtime.getHeapUsage')) as {
    readonly usedSize: number
    readonly backingStorageSize?: number
  }
  return heap.usedSize + (heap.backingStorageSize ?? 0)
}
