const NARROW = '(width < 40em)'

/** Whether the page is wide enough for the lane of rulers; a phone has no room for it. */
export function hasRulerRoom(): boolean {
  return !matchMedia(NARROW).matches
}

/** Tells when that changes; returns what stops it. */
export function watchRulerRoom(tell: () => void): () => void {
  const narrow = matchMedia(NARROW)
  narrow.addEventListener('change', tell)
  return () => narrow.removeEventListener('change', tell)
}
