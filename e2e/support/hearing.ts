import type { Page } from '@playwright/test'

/** Takes what has been said since it was last asked, in the order in which it was said. */
export type Hearing = () => Promise<readonly string[]>

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
