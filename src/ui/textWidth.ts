/** Measures a line of text in px, in a font of the style sheet's shorthand form. */
export type TextWidth = (text: string, font: string) => number

/** Han characters are all as wide as one another, so most Chinese titles need no measuring. */
const ALL_HAN = /^\p{Script=Han}+$/u
const ONE_HAN = '\u4E00'

/** A canvas measures without touching the layout of the page. Widths are remembered. Spacing is in em. */
export function createTextWidth(letterSpacing: string, wordSpacing: string): TextWidth {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  const measure: TextWidth = (text, font) => {
    const key = `${font}\n${text}`
    const before = known.get(key)
    if (before !== undefined) return before
    if (context === null) return text.length * 14
    Object.assign(context, { font, letterSpacing, wordSpacing })
    const width = context.measureText(text).width
    known.set(key, width)
    return width
  }
  return (text, font) =>
    ALL_HAN.test(text) ? [...text].length * measure(ONE_HAN, font) : measure(text, font)
}

/**
 * A font of the page as the style sheet gives it now, in the language of the page and at
 * the browser's default text size: the time line grows with larger text as a whole.
 */
export function pageFont(size: 'xs' | 'sm' | 'md', family: 'serif' | 'sans', weight = 400): string {
  const style = getComputedStyle(document.documentElement)
  const rem = Number.parseFloat(style.getPropertyValue(`--text-${size}`))
  return `${weight} ${rem * 16}px ${style.getPropertyValue(`--font-${family}`)}`
}
