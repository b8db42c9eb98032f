import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import type { PlainData } from './plainData.ts'
import { withoutItems } from './plainData.ts'

export type BuiltPages = {
  readonly folder: string
  /** The site as it ships, inside `folder`. */
  readonly site: string
}

const COMPARISON = 'tools/bench/pages'

/**
 * Builds the site and the comparison pages for production, into a new temporary
 * folder, so that neither `dist` nor anybody who works in it is disturbed.
 */
export async function buildPages(data: PlainData): Promise<BuiltPages> {
  // Left over from a test run it would put React's development build on the scales.
  process.env['NODE_ENV'] = 'production'
  const folder = mkdtempSync(join(tmpdir(), 'kyakhta-bench-'))
  const site = join(folder, 'site')
  const comparison = join(folder, 'comparison')
  await build({ logLevel: 'warn', build: { outDir: site, emptyOutDir: true } })
  await build({
    configFile: false,
    root: COMPARISON,
    base: './',
    logLevel: 'warn',
    build: {
      target: 'es2022',
      outDir: comparison,
      emptyOutDir: true,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: { input: `${COMPARISON}/plain.html` },
    },
  })
  writeFileSync(join(comparison, 'raw.json'), JSON.stringify(data))
  writeFileSync(join(comparison, 'empty.json'), JSON.stringify(withoutItems(data)))
  return { folder, site }
}
