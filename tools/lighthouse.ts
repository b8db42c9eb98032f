import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { findBrowser } from '../e2e/support/findBrowser.ts'
import { median } from './bench/statistics.ts'
import { serve } from './bench/staticServer.ts'

// Asks Lighthouse about the built page, behind a server with real 404s and Brotli, and writes
// docs/lighthouse.md. It is fetched for the run by npx: it is as large as all that the page is made of.
const LIGHTHOUSE = 'lighthouse@13.5.0'
const DOCUMENT = 'docs/lighthouse.md'
const RUNS = 5
/** The page of a language is the one that search engines list. */
const PAGE = 'zh-hant/'
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
type Category = (typeof CATEGORIES)[number]
const DEVICES = [
  { name: 'phone', flags: [], least: { performance: 90 } },
  { name: 'desk', flags: ['--preset=desktop'], least: { performance: 98 } },
] as const
const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time']
const FULL = 100

type Report = {
  readonly categories: Readonly<Record<Category, { readonly score: number }>>
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>
}

const folder = mkdtempSync(join(tmpdir(), 'kyakhta-lighthouse-'))
await build({ logLevel: 'error', build: { outDir: join(folder, 'site') } })
const server = await serve(join(folder, 'site'))
try {
  const rows: (readonly string[])[] = []
  for (const device of DEVICES) {
    const reports: Report[] = []
    /* oxlint-disable no-await-in-loop -- two at once would measure each other */
    await ask(device.flags) // The server compresses each file when it is first asked for it.
    for (let run = 0; run < RUNS; run++) reports.push(await ask(device.flags))
    /* oxlint-enable no-await-in-loop */
    rows.push(rowOf(device, reports))
  }
  writeFileSync(DOCUMENT, documentOf(rows))
  execFileSync('npx', ['oxfmt', DOCUMENT], { shell: process.platform === 'win32' })
  console.log(readFileSync(DOCUMENT, 'utf8'))
} finally {
  server.close()
  rmSync(folder, { recursive: true })
}

/** Says the medians of a device, and fails the run when one is not what is wanted. */
function rowOf(
  { name, least }: (typeof DEVICES)[number],
  reports: readonly Report[],
): readonly string[] {
  const scores = CATEGORIES.map((category) => {
    const score = median(reports.map(({ categories }) => FULL * categories[category].score))
    const wanted = category === 'performance' ? least.performance : FULL
    if (score < wanted) {
      console.error(`${name}: ${category} must be at least ${wanted}; got ${score}`)
      process.exitCode = 1
    }
    return String(Math.round(score))
  })
  const valuesOf = (audit: string) =>
    reports.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN)
  const times = TIMES.map((audit) => `${(median(valuesOf(audit)) / 1000).toFixed(2)} s`)
  return [name, ...scores, ...times, Math.max(...valuesOf('cumulative-layout-shift')).toFixed(4)]
}

async function ask(flags: readonly string[]): Promise<Report> {
  const path = join(folder, 'report.json')
  await promisify(execFile)(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      `${server.address}${PAGE}`,
      ...flags,
      `--only-categories=${CATEGORIES.join(',')}`,
      '--quiet',
      '--chrome-flags=--headless=new --no-sandbox',
      '--output=json',
      `--output-path=${path}`,
    ],
    {
      env: { ...process.env, CHROME_PATH: findBrowser() ?? chromium.executablePath() },
      shell: process.platform === 'win32',
    },
  )
  return JSON.parse(readFileSync(path, 'utf8')) as Report
}

function documentOf(rows: readonly (readonly string[])[]): string {
  const head = [
    '',
    ...CATEGORIES,
    ...TIMES.map((time) => time.replaceAll('-', ' ')),
    'layout shift',
  ]
  const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)
  return `# Lighthouse

${LIGHTHOUSE.replace('@', ' ')}, medians of ${RUNS} runs (layout shift: the worst) over \`/${PAGE}\`, ${new Date().toISOString().slice(0, 10)}; its own settings for a phone (four times slower, slow 4G) and a desk. The built site stands behind a server with real 404s and Brotli, on 127.0.0.1.

${table.join('\n')}

\`npm run lighthouse\` asks again and writes this page; it fails below ${FULL}, or for performance below ${DEVICES.map(({ name, least }) => `${least.performance} (${name})`).join(' and ')}. It fetches Lighthouse by npx, and wants a machine that does nothing else.

Automatic checks find little of what matters for accessibility here: [accessibility.md](accessibility.md) is the review. At \`/\`, which has no language of its own, the page goes to that of the reader; Lighthouse then takes the canonical link for that of another page (SEO 91).
`
}
