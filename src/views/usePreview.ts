import { useEffect, useRef, useState } from 'react'
import type { Previewed } from '#timeline/widget.ts'
import { isInComposition } from './shortcuts.ts'

/**
 * What is previewed: it stays while the pointer rests on it, and Esc puts it away
 * before it closes anything else (WCAG 1.4.13).
 */
export function usePreview() {
  const [previewed, setPreviewed] = useState<Previewed | null>(null)
  const isHeld = useRef(false)

  const hide = () => {
    isHeld.current = false
    setPreviewed(null)
  }

  useEffect(() => {
    if (previewed === null) return
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.matches('input')
      if (event.key !== 'Escape' || isTyping || isInComposition(event)) return
      event.preventDefault()
      setPreviewed(null)
    }
    addEventListener('keydown', onKey, { capture: true })
    return () => removeEventListener('keydown', onKey, { capture: true })
  }, [previewed])

  return {
    previewed,
    show: (next: Previewed | null) => {
      if (next === null && isHeld.current) return
      isHeld.current = false
      setPreviewed(next)
    },
    hide,
    /** For the box that shows it. It gives way to a press and to the wheel, which are meant for what it covers. */
    holding: {
      onPointerEnter: () => {
        isHeld.current = true
      },
      onPointerLeave: hide,
      onPointerDown: hide,
      onWheel: hide,
    },
  }
}
