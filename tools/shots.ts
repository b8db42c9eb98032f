import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { chromium, type Browser } from '@playwright/test'
import { preview } from 'vite'
import { INTERFACE_LANGUAGES } from '#i18n/uiWords.ts'
import { launchOptions } from '../e2e/support/launch.ts'

// Takes pictures of the page into shots/ and renews docs/screenshot.png. With
// words as arguments, only pictures whose names contain all of them are taken.
const SIZES = { desk: [1440, 900], tablet: [1024, 768], phone: [390, 844] } as const
const THEMES = ['light', 'dark'] as const
const SCENES = {
  whole: '',
  decade: 'from=1953-01-01&to=1971-12-31',
  event: 'event=zhenbao-clash-1969&from=1955-01-01&to=1985-12-31',
  list: 'view=list&from=1950-01-01&to=1951-12-31',
  table: 'view=table',
} as const
const README_PICTURE = 'docs/screenshot.png'

const wanted = process.argv.slice(2)
execFileSync('npm', ['run', '--silent', 'build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
const server = await preview({ preview: { port: 4918 }, logLevel: 'error' })
const browser = await chromium.launch(launchOptions())
mkdirSync('shots', { recursive: true })
for (const picture of pictures()) {
  // oxlint-disable-next-line no-await-in-loop -- one page after another, for steady pictures
  if (wanted.every((word) => picture.name.includes(word))) await take(browser, picture)
}
await browser.close()
await server.close()

type Picture = { name: string; width: number; height: number; query: string }

function pictures(): readonly Picture[] {
  return Object.entries(SIZES).flatMap(([size, [width, height]]) =>
    THEMES.flatMap((theme) =>
      INTERFACE_LANGUAGES.flatMap((language) =>
        Object.entries(SCENES).map(([scene, query]) => ({
          name: [size, theme, language, scene].join('-'),
          width,
          height,
          query: `lang=${language}&theme=${theme}&${query}`,
        })),
      ),
    ),
  )
}

async function take(on: Browser, { name, width, height, query }: Picture): Promise<void> {
  const page = await on.newPage({
    viewport: { width, height },
    deviceScaleFactor: width < 640 ? 2 : 1,
    reducedMotion: 'reduce',
  })
  const failures: string[] = []
  page.on('console', (message) => failures.push(message.text()))
  page.on('pageerror', (error) => failures.push(error.message))
  await page.goto(`http://localhost:4918/?${query}`)
  await page.waitForSelector('html[data-ready=true]')
  // The count of the filter, and the line below the lanes.
  await page.locator('output:not(:empty)').nth(1).waitFor({ state: 'attached' })
  if (query.includes('event=')) await page.waitForSelector('article ol')
  const paths = [
    `shots/${name}.png`,
    ...(name === 'desk-light-zh-Hant-whole' ? [README_PICTURE] : []),
  ]
  for (const path of paths) {
    // oxlint-disable-next-line no-await-in-loop -- two files of one page
    await page.screenshot({ path, animations: 'disabled' })
  }
  console.log(`${name}${failures.length === 0 ? '' : `: ${failures.join(' | ')}`}`)
  await page.close()
}
