import type { LaunchOptions } from '@playwright/test'
import { findBrowser } from './findBrowser.ts'

/** How the tests, the pictures and the benchmark start the browser: quiet, and the same everywhere. */
export function launchOptions(): LaunchOptions {
  const executablePath = findBrowser()
  const isRoot = process.getuid?.() === 0
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--disable-background-networking',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
    ],
  }
}
