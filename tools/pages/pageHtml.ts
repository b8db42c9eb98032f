/** What makes a page of the template `index.html`. */
export type PageParts = {
  readonly lang: string
  /** Elements of its head and of `#root`, as HTML. */
  readonly head: string
  readonly body: string
  /** Its own folder, relative to that of the site: '' or `zh-hant/`. */
  readonly path: string
}

/** From a page to the folder of the site. */
export function toSite(path: string): string {
  return path === '' ? './' : '../'
}

/**
 * Fills the template, whose own addresses are relative to the folder of the site.
 * @throws {Error} when the template has lost a place to fill
 */
export function pageHtml(template: string, { lang, head, body, path }: PageParts): string {
  const parts = [
    [/<html lang="[^"]*">/, `<html lang="${lang}">`],
    ['<!--page:head-->', head],
    ['<!--page:body-->', body],
  ] as const
  return parts.reduce(
    (html, [place, part]) => {
      if (html.search(place) === -1) throw new Error(`index.html: must have ${place}`)
      return html.replace(place, () => part)
    },
    template.replaceAll('="./', `="${toSite(path)}`),
  )
}
