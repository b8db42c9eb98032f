import { useState, type PointerEvent, type RefObject } from 'react'

/** How much of a phone the sheet covers: date and title, half, nearly all. */
const SIZES = ['peek', 'half', 'full'] as const
type SheetSize = (typeof SIZES)[number]
/** As CSS lengths, from the bottom of the screen. */
export const SHEET_HEIGHTS: Readonly<Record<SheetSize, string>> = {
  peek: '9.5rem',
  half: '62dvh',
  full: '94dvh',
}
/** What the button leads to. */
export const NEXT_SIZE: Readonly<Record<SheetSize, SheetSize>> = {
  half: 'full',
  full: 'peek',
  peek: 'half',
}
/** A shorter way is a tap, in px. */
const SHORTEST_DRAG = 6

/**
 * The size of the sheet, and what drags it by its bar: the sheet follows the
 * pointer and goes to the nearest size when let go, or away from below `peek`.
 */
export function useSheet(pane: RefObject<HTMLElement | null>, onClose: () => void) {
  const [size, setSize] = useState<SheetSize>('half')

  const onPointerDown = (down: PointerEvent<HTMLElement>) => {
    const sheet = pane.current
    if (sheet === null || !down.isPrimary || getComputedStyle(sheet).position !== 'fixed') return
    const bar = down.currentTarget
    const before = sheet.offsetHeight
    let hasMoved = false
    const heightAt = (event: { readonly clientY: number }) => before + down.clientY - event.clientY
    const move = (event: globalThis.PointerEvent) => {
      if (!hasMoved && Math.abs(event.clientY - down.clientY) < SHORTEST_DRAG) return
      if (!hasMoved) bar.setPointerCapture(down.pointerId)
      hasMoved = true
      sheet.style.setProperty('--sheet', `${Math.max(0, heightAt(event))}px`)
      sheet.style.setProperty('block-size', 'var(--sheet)')
    }
    const end = (event: globalThis.PointerEvent) => {
      for (const [type, listener] of listeners) bar.removeEventListener(type, listener)
      if (!hasMoved) return
      sheet.style.removeProperty('block-size')
      const nearest = event.type === 'pointercancel' ? size : nearestTo(heightAt(event))
      sheet.style.setProperty('--sheet', SHEET_HEIGHTS[nearest ?? size])
      if (nearest === null) onClose()
      else setSize(nearest)
    }
    const listeners = [
      ['pointermove', move],
      ['pointerup', end],
      ['pointercancel', end],
    ] as const
    for (const [type, listener] of listeners) bar.addEventListener(type, listener)
  }

  return { size, setSize, onPointerDown }
}

/** The size nearest to a height in px; null when the sheet was pushed off the screen. */
function nearestTo(height: number): SheetSize | null {
  if (height < inPixels(SHEET_HEIGHTS.peek) / 2) return null
  const distance = (size: SheetSize) => Math.abs(inPixels(SHEET_HEIGHTS[size]) - height)
  return SIZES.reduce((best, size) => (distance(size) < distance(best) ? size : best))
}

function inPixels(length: string): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return Number.parseFloat(length) * (length.endsWith('rem') ? rem : innerHeight / 100)
}
