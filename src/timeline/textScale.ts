/** The browser's font size for who has not asked for another, in px. */
const DEFAULT = 16

/**
 * How many times larger than that the reader has text. Asked for when the stage is
 * measured, never while it moves: lengths of the time line are those of a page at the
 * default, on a stage that is smaller by so much, and written to the page in rem. So a
 * reader with larger text sees what a closer zoom of the browser would show.
 */
export function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / DEFAULT
}

/** A length of the time line as the page takes it. */
export function toRem(length: number): string {
  return `${length / DEFAULT}rem`
}
