import type { LaunchOptions } from '@playwright/test'
import { findBrowser } from './findBrowser.ts'

/** What Playwright 1.65 turns off itself: of two lists the browser heeds the last one. */
const OFF_BY_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
]
/** The list under the address bar is a page of the browser's own, made anew with each of ours: 0.8 s of a processor. */
const ADDRESS_LIST = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

/** How the tests, the pictures and the benchmark start the browser: quiet, and the same everywhere. */
export function launchOptions(): LaunchOptions {
  const executablePath = findBrowser()
  const isRoot = process.getuid?.() === 0
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      `--disable-features=${[...OFF_BY_PLAYWRIGHT, ...ADDRESS_LIST].join(',')}`,
      '--disable-quic',
      '--disable-background-networking',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
    ],
  }
}
