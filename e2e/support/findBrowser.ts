import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'brave-browser',
]

/**
 * The browser for the tests: the one that CHROME_PATH names, else Playwright's
 * own (undefined), else a Chromium that is installed.
 * @throws {Error} with the commands that install one
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env['CHROME_PATH'] !== undefined) return env['CHROME_PATH']
  if (existsSync(chromium.executablePath())) return undefined
  const found = candidates(env).find((path) => existsSync(path))
  if (found !== undefined) return found
  throw new Error(
    [
      'No browser for the browser tests. Install one of:',
      '  npx playwright install --with-deps chromium',
      '  apt-get install -y chromium fonts-noto-cjk     (Debian, Ubuntu)',
      'or name one: CHROME_PATH=/path/to/chrome npm test',
    ].join('\n'),
  )
}

function candidates(env: NodeJS.ProcessEnv): readonly string[] {
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const windows = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap(
    (folder) =>
      folder === undefined
        ? []
        : [
            join(folder, 'Google/Chrome/Application/chrome.exe'),
            join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          ],
  )
  return [
    ...onPath,
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windows,
    '/snap/bin/chromium',
  ]
}
