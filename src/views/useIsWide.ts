import { useCallback, useState, type RefCallback } from 'react'

/** Whether what stands in a box is wider than the box, for as long as it is there. */
export function useIsWide(): readonly [watch: RefCallback<HTMLElement>, isWide: boolean] {
  const [isWide, setWide] = useState(false)
  const watch = useCallback((box: HTMLElement | null) => {
    if (box === null) return undefined
    const observer = new ResizeObserver(() => setWide(box.scrollWidth > box.clientWidth))
    // The box changes with the pane, its content with the language.
    for (const watched of [box, ...box.children]) observer.observe(watched)
    return () => observer.disconnect()
  }, [])
  return [watch, isWide]
}
