import type { Page } from '@playwright/test'

/** What a reader can read of the language at one moment. */
export type Said = {
  readonly lang: string
  readonly documentTitle: string
  readonly heading: string
  readonly event: string
}

/**
 * Notes what the page says in every frame that is painted, each text once. A
 * ResizeObserver is told after all scripts of a frame have run and before it is
 * painted, so what one frame mends is not counted.
 */
export async function watchFrames(
  page: Page,
  eventId: string,
): Promise<() => Promise<readonly Said[]>> {
  await page.evaluate((id) => {
    const probe = document.createElement('i')
    probe.style.position = 'fixed'
    probe.style.visibility = 'hidden'
    probe.setAttribute('aria-hidden', 'true')
    document.body.append(probe)
    const seen = new Map<string, unknown>()
    Object.assign(globalThis, { seenInFrames: seen })
    new ResizeObserver(() => {
      const said = {
        lang: document.documentElement.lang,
        documentTitle: document.title,
        heading: document.querySelector('h1')?.textContent ?? '',
        event: document.querySelector(`[data-event-id="${id}"]`)?.textContent ?? '',
      }
      seen.set(JSON.stringify(said), said)
    }).observe(probe)
    let width = 1
    const nextFrame = () => {
      width = 3 - width
      probe.style.width = `${width}px`
      requestAnimationFrame(nextFrame)
    }
    nextFrame()
  }, eventId)
  return () =>
    page.evaluate(() => {
      const { seenInFrames } = globalThis as unknown as { seenInFrames: Map<string, Said> }
      return [...seenInFrames.values()]
    })
}
