// What `npm test` runs. Every step runs, whether or not one before it failed; the
// last line says how many checks and tests passed and how many failed.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

/** Relative and without spaces, so that every shell takes it unquoted. */
const REPORTS = 'node_modules/.cache/kyakhta'
const UNIT_REPORT = `${REPORTS}/unit.json`
const BROWSER_REPORT = `${REPORTS}/browser.json`

/**
 * A step without a report counts as one check; else the tests of its report count.
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{ file: string, counts: (json: any) => Counts }} Report
 * @typedef {{ name: string, command: string, report?: Report }} Step
 * @type {readonly Step[]}
 */
const STEPS = [
  check('types'),
  check('lint'),
  check('format'),
  check('unused'),
  check('corpus'),
  check('article'),
  check('schema'),
  check('locales'),
  check('share'),
  {
    name: 'test:unit',
    command: `npm run --silent test:unit -- --reporter=default --reporter=json --outputFile.json=${UNIT_REPORT}`,
    report: {
      file: UNIT_REPORT,
      counts: (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests }),
    },
  },
  {
    name: 'test:browser',
    command:
      'node tools/ensureBrowser.mjs && npm run --silent test:browser -- --reporter=list,json',
    report: {
      file: BROWSER_REPORT,
      counts: ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
    },
  },
]

mkdirSync(REPORTS, { recursive: true })
const results = STEPS.map(run)

console.log('')
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed, ${seconds} s`,
  )
}
const passed = results.reduce((total, result) => total + result.passed, 0)
const failed = results.reduce((total, result) => total + result.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** @param {string} subject */
function check(subject) {
  return { name: `check:${subject}`, command: `npm run --silent check:${subject}` }
}

/** @param {Step} step */
function run({ name, command, report }) {
  console.log(`\n── ${name}`)
  if (report !== undefined) rmSync(report.file, { force: true })
  const began = performance.now()
  const child = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_REPORT },
  })
  const seconds = Math.round((performance.now() - began) / 1000)
  const hasSucceeded = child.status === 0
  const counts = report === undefined ? one(hasSucceeded) : tests(report, hasSucceeded)
  return { name, ...counts, seconds }
}

/**
 * @param {boolean} hasSucceeded
 * @returns {Counts}
 */
function one(hasSucceeded) {
  return hasSucceeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * The tests of a step. One that ended badly without naming a failed test, and one
 * that ran no test at all, has failed once.
 * @param {Report} report
 * @param {boolean} hasSucceeded
 * @returns {Counts}
 */
function tests({ file, counts }, hasSucceeded) {
  const counted = read(file, counts)
  const isSound = counted.failed > 0 || (hasSucceeded && counted.passed > 0)
  return isSound ? counted : { ...counted, failed: 1 }
}

/**
 * @param {string} file
 * @param {Report['counts']} counts
 * @returns {Counts}
 */
function read(file, counts) {
  try {
    return counts(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 0 } // the step ended before it wrote its report
  }
}
