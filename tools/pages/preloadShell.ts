import type { Plugin } from 'vite'

/** What `main.ts` starts to paint with, as soon as it has asked for all else. */
const SHELL = '/src/app/showPage.tsx'

/**
 * Has the page ask for what paints it together with the first module, which imports it only later;
 * and link its styles, by which the skeleton is painted that stands in the page already.
 */
export function preloadShell(): Plugin {
  return {
    name: 'kyakhta-preload-shell',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (bundle === undefined) return undefined
        const chunk = Object.values(bundle).find(
          (one) => one.type === 'chunk' && one.facadeModuleId?.endsWith(SHELL) === true,
        )
        if (chunk?.type !== 'chunk') throw new Error(`${SHELL}: is no chunk of its own`)
        const code = [chunk.fileName, ...chunk.imports].map((file) => tag('modulepreload', file))
        const styles = [...(chunk.viteMetadata?.importedCss ?? [])].map((file) =>
          tag('stylesheet', file),
        )
        return [...code, ...styles].filter(({ attrs }) => !html.includes(attrs.href))
      },
    },
  }
}

function tag(rel: string, file: string) {
  const attrs = { rel, crossorigin: true, href: `./${file}` }
  return { tag: 'link', attrs, injectTo: 'head' as const }
}
