import type { Plugin } from 'vite'
import { fromAddress, pageOf } from '#state/address.ts'
import { buildRecord } from '../corpus/buildRecord.ts'
import { pageHtml, type PageParts } from './pageHtml.ts'
import { robotsTxt, sitemapXml } from './siteFiles.ts'
import { siteOf } from './site.ts'
import { withRenderer } from './withRenderer.ts'

const TEMPLATE = 'index.html'

/**
 * Writes a page for each language into the built site, and fills `/`, from index.html as it was
 * built. While developing, each address answers with the template in its language, without a list:
 * the development server has no styles for readers without scripts.
 */
export function pagesPlugin(): Plugin {
  return {
    name: 'kyakhta-pages',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { server, originalUrl = '/' }) =>
        server === undefined ? html : pageHtml(html, developedPage(originalUrl)),
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const template = bundle[TEMPLATE]
        if (template?.type !== 'asset') throw new Error(`${TEMPLATE}: was not built`)
        const site = siteOf(process.env['SITE_URL'])
        const pages = await withRenderer(({ renderPages }, css) => {
          const style = this.emitFile({ type: 'asset', name: 'pages.css', source: css })
          return renderPages(buildRecord(), site, this.getFileName(style))
        })
        const html = String(template.source)
        for (const page of pages) {
          const source = pageHtml(html, page)
          if (page.path === '') template.source = source
          else this.emitFile({ type: 'asset', fileName: `${page.path}${TEMPLATE}`, source })
        }
        if (site === null) return
        const addresses = pages.map(({ path }) => new URL(path, site))
        const files = {
          'sitemap.xml': sitemapXml(addresses),
          'robots.txt': robotsTxt(new URL('sitemap.xml', site)),
        }
        for (const [fileName, source] of Object.entries(files)) {
          this.emitFile({ type: 'asset', fileName, source })
        }
      },
    },
  }
}

function developedPage(address: string): PageParts {
  const site = new URL('http://localhost/')
  const { language } = fromAddress(new URL(address, site), site)
  const path = language === null ? '' : pageOf(language)
  return { lang: language ?? 'zh-Hant', path, head: '', body: '' }
}
