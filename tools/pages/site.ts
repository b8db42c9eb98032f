/**
 * Where the site will stand, with a slash at its end, as `SITE_URL` says when the site is built;
 * null when that is not known: then pages name one another by relative addresses.
 * @throws {Error} when it is no address of a folder on the web
 */
export function siteOf(given: string | undefined): URL | null {
  if (given === undefined || given === '') return null
  const site = URL.canParse(given) ? new URL(given) : null
  const isFolder = site !== null && site.search === '' && site.hash === ''
  if (!isFolder || !/^https?:$/.test(site.protocol)) {
    throw new Error(
      `SITE_URL: must be the address of a folder on the web, such as https://example.org/kyakhta/; got ${given}`,
    )
  }
  return site.pathname.endsWith('/') ? site : new URL(`${site.href}/`)
}
