/**
 * Calls `act` when the time line has another size, or all text of the page: when the
 * reader changes its size or its spacing, so do two figures that nobody sees.
 */
export function watchSize(mount: HTMLElement, act: () => void): () => void {
  const figures = document.createElement('i')
  figures.className = 'size-figures'
  mount.append(figures)
  const observer = new ResizeObserver(act)
  observer.observe(mount)
  observer.observe(figures)
  return () => observer.disconnect()
}
