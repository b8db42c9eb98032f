import { expect, type Page } from '@playwright/test'

/** Takes what has been said since it was last asked, in the order in which it was said. */
export type Hearing = () => Promise<readonly string[]>

/** How often nothing moved for so long, in ms by the clock of the page, since this was called: a busy machine turns a wheel in fits. */
export async function watchPauses(page: Page, pause: number): Promise<() => Promise<number>> {
  await page.evaluate((longest) => {
    const pauses = { count: 0 }
    Object.assign(globalThis, { pauses })
    let moved = Infinity
    const onWheel = () => {
      if (performance.now() - moved >= longest) pauses.count++
      moved = performance.now()
    }
    addEventListener('wheel', onWheel, { capture: true, passive: true })
  }, pause)
  return () =>
    page.evaluate(() => (globalThis as unknown as { pauses: { count: number } }).pauses.count)
}

/** Hears what live regions say: whatever they say else than before, each time that they say it. */
export async function listen(page: Page): Promise<Hearing> {
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    const said = new WeakMap<Element, string>()
    const regions = () => document.querySelectorAll('output, [role=status], [role=alert]')
    const textOf = (region: Element) => region.textContent.replaceAll(/\s+/g, ' ').trim()
    for (const region of regions()) said.set(region, textOf(region))
    new MutationObserver(() => {
      for (const region of regions()) {
        const text = textOf(region)
        if (said.get(region) === text) continue
        said.set(region, text)
        if (text !== '') heard.push(text)
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  return () =>
    page.evaluate(() => {
      const { heard } = globalThis as unknown as { heard: string[] }
      return heard.splice(0, heard.length)
    })
}

/** Waits until every drawn event has its whole name, which it gets at rest, and not its short title alone. */
export async function untilNamed(page: Page): Promise<void> {
  const unnamed = () =>
    page
      .locator('[data-event-id]')
      .evaluateAll((all) => all.filter((one) => one.ariaLabel === one.textContent).length)
  await expect.poll(unnamed).toBe(0)
}
