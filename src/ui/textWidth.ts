/** Measures a line of text in px, in a font of the style sheet's shorthand form. */
export type TextWidth = (text: string, font: string) => number

/** Han characters are all as wide as one another, so most Chinese titles need no measuring. */
const ALL_HAN = /^\p{Script=Han}+$/u
const ONE_HAN = '\u4E00'

/** A canvas measures without touching the layout of the page. Widths are remembered. */
export function createTextWidth(): TextWidth {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  const measure: TextWidth = (text, font) => {
    const key = `${font}\n${text}`
    const before = known.get(key)
    if (before !== undefined) return before
    if (context === null) return text.length * 14
    context.font = font
    const width = context.measureText(text).width
    known.set(key, width)
    return width
  }
  return (text, font) =>
    ALL_HAN.test(text) ? [...text].length * measure(ONE_HAN, font) : measure(text, font)
}

/** The font families that the style sheet gives the page's language now. */
export function pageFonts(): { readonly serif: string; readonly sans: string } {
  const style = getComputedStyle(document.documentElement)
  return {
    serif: style.getPropertyValue('--font-serif'),
    sans: style.getPropertyValue('--font-sans'),
  }
}
