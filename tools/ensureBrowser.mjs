// Runs before Playwright. Looks where e2e/support/findBrowser.ts looks; when no
// browser is there, tries to install one, and stops with the commands to type
// when that fails.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { runnerImport } from 'vite'

const { module } = await runnerImport('./e2e/support/findBrowser.ts', { logLevel: 'error' })
if (whyMissing() !== null) install()
const missing = whyMissing()
if (missing !== null) {
  console.error(missing)
  process.exitCode = 1
}

/** What findBrowser says when it finds none, with the commands; null when it finds one. */
function whyMissing() {
  try {
    module.findBrowser()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function install() {
  if (succeeds('npx playwright install --with-deps chromium')) return
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (isDebianRoot) succeeds('apt-get update && apt-get install -y chromium fonts-noto-cjk')
}

/** @param {string} command */
function succeeds(command) {
  console.log(`No browser for the browser tests. Trying: ${command}`)
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0
}
