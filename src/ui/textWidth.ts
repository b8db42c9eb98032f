/** Measures a line of text in px, in a font of the style sheet's shorthand form. */
export type TextWidth = (text: string, font: string) => number

/** A canvas measures without touching the layout of the page. Widths are remembered. */
export function createTextWidth(): TextWidth {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  return (text, font) => {
    const key = `${font}\n${text}`
    const before = known.get(key)
    if (before !== undefined) return before
    if (context === null) return text.length * 14
    context.font = font
    const width = context.measureText(text).width
    known.set(key, width)
    return width
  }
}

/** The font families that the style sheet gives the page's language now. */
export function pageFonts(): { readonly serif: string; readonly sans: string } {
  const style = getComputedStyle(document.documentElement)
  return {
    serif: style.getPropertyValue('--font-serif'),
    sans: style.getPropertyValue('--font-sans'),
  }
}
