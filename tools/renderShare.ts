import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { chromium } from '@playwright/test'
import { format } from 'oxfmt'
import { launchOptions } from '../e2e/support/launch.ts'
import { buildRecord } from './corpus/buildRecord.ts'
import { shareHtml } from './pages/shareHtml.tsx'
import { PICTURE_SIZE, pictureOf } from './pages/sharePicture.ts'

// Draws the picture that is shown with a link to each language's page, and notes what it was drawn
// from. With --check, draws nothing and ends with 1 if a picture was drawn from something else:
// words, tokens, styles, headlines or periods have changed since.
const NOTED = 'tools/pages/sharePictures.json'

const drawings = await shareHtml(buildRecord())
const hashes = Object.fromEntries(
  [...drawings].map(([language, html]) => [
    language,
    createHash('sha256').update(html).digest('hex'),
  ]),
)
if (process.argv.includes('--check')) check()
else await draw()

function check(): void {
  const noted = JSON.parse(readFileSync(NOTED, 'utf8')) as Partial<Record<string, string>>
  const stale = [...drawings.keys()].filter(
    (language) => noted[language] !== hashes[language] || !existsSync(fileOf(language)),
  )
  for (const language of stale) {
    console.error(`${fileOf(language)}: is out of date: run npm run share`)
  }
  if (stale.length > 0) process.exitCode = 1
}

async function draw(): Promise<void> {
  const browser = await chromium.launch(launchOptions())
  const page = await browser.newPage({ viewport: PICTURE_SIZE })
  for (const [language, html] of drawings) {
    const file = fileOf(language)
    mkdirSync(dirname(file), { recursive: true })
    // oxlint-disable-next-line no-await-in-loop -- one picture after another
    await page.setContent(html)
    // oxlint-disable-next-line no-await-in-loop -- one picture after another
    await page.screenshot({ path: file })
    console.log(file)
  }
  await browser.close()
  const { code } = await format(NOTED, JSON.stringify(hashes), { printWidth: 100 })
  writeFileSync(NOTED, code)
}

function fileOf(language: Parameters<typeof pictureOf>[0]): string {
  return `public/${pictureOf(language)}`
}
