/**
 * Gives the keyboard to the part of the page around a button that is about to
 * go; else it would fall to the document, and Tab would start from the top.
 */
export function handOver(button: Element): void {
  const around = button.parentElement?.closest<HTMLElement>('[tabindex="-1"]')
  const part = around ?? document.querySelector('main')
  part?.focus({ preventScroll: true })
}
