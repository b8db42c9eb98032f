import { defineConfig, devices } from '@playwright/test'
import { launchOptions } from './e2e/support/launch.ts'

const PORT = Number(process.env['KYAKHTA_PORT'] ?? 4917)

/**
 * A reader in Taipei whose clock stands in Shanghai: before 1901 that zone lies
 * 8 h 5 min 43 s east of Greenwich, so a date that is read in local time falls
 * on the wrong day.
 */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 8_000 },
  reporter: [['list', { printSteps: false }]],
  outputDir: 'node_modules/.cache/playwright',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${PORT}`,
    locale: 'zh-TW',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 },
    launchOptions: launchOptions(),
    trace: 'off',
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort --host 127.0.0.1`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
