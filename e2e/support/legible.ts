import type { Locator, Page } from '@playwright/test'

/** How far the page can be scrolled sideways, in px. */
export async function sidewaysOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

/**
 * Texts in `root` that reach beyond a box which hides what does not fit, and to
 * which nobody can scroll. What is for screen readers only is hidden on purpose.
 */
export async function cutTexts(root: Locator): Promise<readonly string[]> {
  return root.evaluate((top) => {
    const HIDES = /hidden|clip/
    const isForEyes = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest('[data-event-id]') === null &&
      element.closest('.axis, .band, .ruler') === null
    /** By how many px `box` ends before a text does that it holds. */
    const missing = (text: DOMRect, box: Element, way: 'x' | 'y') => {
      const inner = box.getBoundingClientRect()
      return way === 'x'
        ? Math.max(inner.left - text.left, text.right - inner.right)
        : Math.max(inner.top - text.top, text.bottom - inner.bottom)
    }
    const isCut = (text: DOMRect, owner: Element, way: 'x' | 'y') => {
      for (let box: Element | null = owner; box !== null; box = box.parentElement) {
        const style = getComputedStyle(box)
        if (style.clipPath !== 'none') return false
        const overflow = way === 'x' ? style.overflowX : style.overflowY
        if (HIDES.test(overflow) && missing(text, box, way) > 1) return true
        if (/auto|scroll/.test(overflow) || style.position === 'fixed') return false
      }
      return false
    }
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode() !== null) {
      const { data, parentElement: owner } = walker.currentNode as Text
      if (data.trim() === '' || owner === null || !isForEyes(owner)) continue
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      // The box of a font is taller than its letters, and may reach out of its line.
      const air = Number.parseFloat(getComputedStyle(owner).fontSize) / 4
      const boxes = [...range.getClientRects()].map(
        ({ x, y, width, height }) => new DOMRect(x, y + air, width, height - 2 * air),
      )
      if (boxes.some((box) => isCut(box, owner, 'x') || isCut(box, owner, 'y'))) found.push(data)
    }
    return found
  })
}

/** Pairs of texts and controls in `root` that lie over one another and do not belong together. */
export async function collisions(root: Locator): Promise<readonly string[]> {
  return root.evaluate((top) => {
    // The grip of the sheet reaches so far into the row below it.
    const hair = 5
    type Thing = { readonly name: string; readonly element: Element; readonly box: DOMRect }
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest('[role=slider], [data-event-id], .axis, .band, .ruler') === null
    /** The part of a box that what scrolls it lets through. */
    const seenPart = (element: Element, { x, y, width, height }: DOMRect) => {
      let [left, upper, right, lower] = [x, y, x + width, y + height]
      for (let box: Element | null = element; box !== null; box = box.parentElement) {
        const style = getComputedStyle(box)
        if (style.clipPath !== 'none') return new DOMRect()
        if (/auto|scroll|hidden|clip/.test(style.overflowX)) {
          const inner = box.getBoundingClientRect()
          left = Math.max(left, inner.left)
          right = Math.min(right, inner.right)
          upper = Math.max(upper, inner.top)
          lower = Math.min(lower, inner.bottom)
        }
        if (style.position === 'fixed') break
      }
      return new DOMRect(left, upper, Math.max(0, right - left), Math.max(0, lower - upper))
    }
    const controls = [...top.querySelectorAll('button, a, input, select, summary')]
      .filter(isSeen)
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element): Thing => {
        const name = element.getAttribute('aria-label') ?? element.textContent.trim()
        return { name, element, box: seenPart(element, element.getBoundingClientRect()) }
      })
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
    const texts: Thing[] = []
    while (walker.nextNode() !== null) {
      const { data, parentElement: element } = walker.currentNode as Text
      if (data.trim() === '' || element === null || !isSeen(element)) continue
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      const air = Number.parseFloat(getComputedStyle(element).fontSize) / 4
      for (const { x, y, width, height } of range.getClientRects()) {
        const box = seenPart(element, new DOMRect(x, y + air, width, height - 2 * air))
        texts.push({ name: data.trim(), element, box })
      }
    }
    const isApart = (one: Thing, other: Thing) =>
      Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) < hair ||
      Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) < hair
    // The button that clears a field stands in it.
    const isOfOther = ({ element: one }: Thing, { element: other }: Thing) =>
      !one.contains(other) &&
      !other.contains(one) &&
      !(one.matches('input') && one.parentElement?.contains(other) === true)
    /** What lies over the rest on purpose: a menu, hits, what sticks to an edge. */
    const layerOf = (element: Element) => {
      for (let box: Element | null = element; box !== null && box !== top; box = box.parentElement)
        if (getComputedStyle(box).zIndex !== 'auto') return box
      return null
    }
    const things = [...controls, ...texts].filter(({ box }) => box.width > 1 && box.height > 1)
    return things.flatMap((one, i) =>
      things
        .slice(i + 1)
        .filter(
          (other) =>
            isOfOther(one, other) &&
            layerOf(one.element) === layerOf(other.element) &&
            !isApart(one, other),
        )
        .map((other) => `${one.name} × ${other.name}`),
    )
  })
}

/** The size of each text that `root` shows, in px; of one that is shown in several sizes, the largest. */
export async function sizesOf(root: Locator): Promise<ReadonlyMap<string, number>> {
  const sizes = await root.evaluate((top) => {
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
    const found: [string, number][] = []
    while (walker.nextNode() !== null) {
      const { data, parentElement } = walker.currentNode as Text
      if (data.trim() === '' || parentElement?.checkVisibility() !== true) continue
      found.push([data.trim(), Number.parseFloat(getComputedStyle(parentElement).fontSize)])
    }
    return found.toSorted(([, one], [, other]) => one - other)
  })
  return new Map(sizes)
}
