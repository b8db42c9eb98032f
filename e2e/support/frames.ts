import type { Page } from '@playwright/test'

/**
 * Everything that has been there to read or to hear, by the language that the page said it spoke
 * then. Figures stand as #: a count may be that of a moment before.
 */
export type Said = { readonly [language: string]: readonly string[] }

/**
 * Notes what the page says in every frame that is painted. A ResizeObserver is told after all
 * scripts of a frame have run and before it is painted, so what one frame mends is not counted.
 * Left out is the open list of languages, which speaks all of them.
 */
export async function watchFrames(page: Page): Promise<() => Promise<Said>> {
  await page.evaluate(() => {
    const probe = document.createElement('i')
    probe.style.position = 'fixed'
    probe.style.visibility = 'hidden'
    probe.setAttribute('aria-hidden', 'true')
    document.body.append(probe)
    const said = new Map<string, Set<string>>()
    Object.assign(globalThis, { saidInFrames: said })
    const kinds = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT
    const note = () => {
      const { lang } = document.documentElement
      const words = said.get(lang) ?? new Set()
      said.set(lang, words)
      const add = (text: string | null) => {
        if (text !== null && text.trim() !== '') words.add(text.trim().replaceAll(/\d+/g, '#'))
      }
      add(document.title)
      add(document.querySelector('meta[name=description]')?.getAttribute('content') ?? null)
      const walker = document.createTreeWalker(document.body, kinds, (node) =>
        node instanceof Element && node.matches('[role=menu], noscript')
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
      )
      while (walker.nextNode() !== null) {
        const node = walker.currentNode
        if (!(node instanceof Element)) add(node.nodeValue)
        else for (const name of ['aria-label', 'placeholder']) add(node.getAttribute(name))
      }
    }
    new ResizeObserver(note).observe(probe)
    let width = 1
    const nextFrame = () => {
      width = 3 - width
      probe.style.width = `${width}px`
      requestAnimationFrame(nextFrame)
    }
    nextFrame()
  })
  return () =>
    page.evaluate(() => {
      const { saidInFrames } = globalThis as unknown as { saidInFrames: Map<string, Set<string>> }
      return Object.fromEntries([...saidInFrames].map(([lang, words]) => [lang, [...words]]))
    })
}
