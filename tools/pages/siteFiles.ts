/** The addresses of all pages, for search engines. */
export function sitemapXml(addresses: readonly URL[]): string {
  const entries = addresses.map(({ href }) => `  <url><loc>${escapeXml(href)}</loc></url>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</urlset>
`
}

/** Lets everybody read everything; crawlers ask for it at the root of a host only. */
export function robotsTxt(sitemap: URL): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap.href}\n`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&apos;')
}
