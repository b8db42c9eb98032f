import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Rolldown } from 'vite'
import type * as Renderer from './renderPages.tsx'

const RENDERER = 'tools/pages/renderPages.tsx'
/** Inside the project, where Node finds the packages. */
const CACHE = 'node_modules/.cache/kyakhta'

/**
 * Builds the components of the pages for Node, lets `use` render, and takes them away again. `css`
 * is the style of these components and of no others. They are built by Vite, as those of the page
 * in the browser are, so that both have the same class names.
 */
export async function withRenderer<Result>(
  use: (renderer: typeof Renderer, css: string) => Promise<Result>,
): Promise<Result> {
  mkdirSync(CACHE, { recursive: true })
  const outDir = mkdtempSync(join(CACHE, 'pages-'))
  try {
    const { output } = (await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: { ssr: RENDERER, ssrEmitAssets: true, outDir },
    })) as Rolldown.RolldownOutput
    const sheet = output.find(({ fileName }) => fileName.endsWith('.css'))
    if (sheet?.type !== 'asset') throw new Error(`${RENDERER}: was built without a style`)
    const { href } = pathToFileURL(resolve(outDir, output[0].fileName))
    return await use((await import(href)) as typeof Renderer, String(sheet.source))
  } finally {
    rmSync(outDir, { recursive: true })
  }
}
