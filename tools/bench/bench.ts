import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { formatIsoDate } from '#core/dates/isoDate.ts'
import { toEpochMs, type Stretch } from '#core/dates/julianDay.ts'
import { SHORTEST_VIEW } from '#state/listEvents.ts'
import { launchOptions } from '../../e2e/support/launch.ts'
import { buildPages } from './buildPages.ts'
import { measureFirstVisit } from './firstVisit.ts'
import { journeysFrom, type Gesture } from './gestures.ts'
import { judge, PAGES, type Figures, type PageId } from './limits.ts'
import { describeMachine, timeFixedWork } from './machine.ts'
import { measureJourney, mergeGestures, SCREEN, type GestureFigures } from './measureJourney.ts'
import { readShippedRecord, type Box, type PlainSetup } from './plainData.ts'
import { documentOf, tablesOf } from './report.ts'
import { PLAIN_OPTIONS, type PlainKind } from './plainKinds.ts'
import { measureScale } from './scale.ts'
import { judgeScale } from './scaleLimits.ts'
import { serve } from './staticServer.ts'
import { median } from './statistics.ts'
import { weighTransfer } from './transfer.ts'

// Measures how the page moves and loads against vis-timeline alone, and writes
// docs/performance.md, which says what each figure means.
const DOCUMENT = 'docs/performance.md'
const words = process.argv.slice(2)
const isCheck = words.includes('--check')
const isShort = words.includes('--short')
const runs = isShort ? 1 : Number(words.find((word) => word.startsWith('--runs='))?.slice(7) ?? 3)
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs= wants a whole number from 1')

const { corpus, data } = readShippedRecord()
const { folder, site } = await buildPages(data)
const server = await serve(folder)
const noise: number[] = []
try {
  const figures = await measureAll()
  const scale = await measureScale(
    { site, folder, address: server.address, plainAddress },
    runs,
    isShort,
  )
  const floor = new Map(figures.gestures.map(({ id, of }) => [id, of.empty]))
  const record = { events: corpus.events.length, periods: corpus.periods.length }
  const machine = describeMachine(await browserVersion())
  const verdicts = [...judge(figures), ...judgeScale(scale, floor)]
  const report = { figures, scale, verdicts, machine, runs, record, noise }
  console.log(tablesOf(report))
  if (!isCheck && !isShort) {
    writeFileSync(DOCUMENT, documentOf(report))
    execFileSync('npx', ['oxfmt', DOCUMENT], { shell: process.platform === 'win32' })
  }
  const broken = report.verdicts.filter(({ isKept }) => !isKept)
  console.log(`\n${broken.length} of ${report.verdicts.length} limits broken`)
  if (isCheck && broken.length > 0) process.exitCode = 1
} finally {
  server.close()
  rmSync(folder, { recursive: true })
}

/** Pages take turns, so that a busy minute of the machine falls on all of them. */
async function measureAll(): Promise<Figures> {
  const ours = `${server.address}site/`
  const { timeline, requested } = await measureFirstVisit(ours)
  const visits: Awaited<ReturnType<typeof measureFirstVisit>>[] = []
  const taken = new Map<string, GestureFigures[]>()
  const journeys = journeysFrom(corpus.home)
  const turns = journeys.flatMap((journey) => PAGES.map((page) => ({ journey, page })))
  /* oxlint-disable no-await-in-loop -- two measurements at once would measure each other */
  for (let run = 0; run < runs; run++) {
    noise.push(timeFixedWork())
    visits.push(await measureFirstVisit(ours))
    for (const { journey, page } of turns) {
      noise.push(timeFixedWork())
      const measured = await measureJourney(addressOf(page, journey.view, timeline), journey)
      for (const [id, one] of measured) {
        taken.set(`${page} ${id}`, [...(taken.get(`${page} ${id}`) ?? []), one])
      }
    }
  }
  /* oxlint-enable no-await-in-loop */
  const of = (page: PageId, id: Gesture['id']) => mergeGestures(taken.get(`${page} ${id}`) ?? [])
  return {
    gestures: journeys
      .flatMap(({ gestures }) => gestures)
      .map(({ id, name }) => ({
        id,
        name,
        of: { ours: of('ours', id), empty: of('empty', id), raw: of('raw', id) },
      })),
    visit: {
      painted: median(visits.map(({ painted }) => painted)),
      drawn: median(visits.map(({ drawn }) => drawn)),
    },
    transfer: weighTransfer(site, requested),
  }
}

function addressOf(page: PageId, view: Stretch, box: Box): string {
  if (page === 'ours') {
    const days = { from: formatIsoDate(view.start), to: formatIsoDate(view.end - 1) }
    return `${server.address}site/?${new URLSearchParams(days)}`
  }
  const setup: PlainSetup = {
    data: `${page}.json`,
    box,
    isFixed: page === 'empty',
    view: inMs(view),
    limits: inMs(corpus.limits),
    shortest: toEpochMs(SHORTEST_VIEW) - toEpochMs(0),
  }
  const params = new URLSearchParams({ setup: JSON.stringify(setup) })
  return `${server.address}comparison/plain.html?${params}`
}

/** A page that has a made-up corpus whole, over the same screen. */
function plainAddress(count: number, kind: PlainKind): string {
  const setup: PlainSetup = {
    data: `raw-${count}.json`,
    box: { left: 0, top: 100, width: SCREEN.width, height: SCREEN.height - 100 },
    isFixed: false,
    view: inMs(corpus.home),
    limits: inMs(corpus.limits),
    shortest: toEpochMs(SHORTEST_VIEW) - toEpochMs(0),
    options: PLAIN_OPTIONS[kind],
  }
  return `${server.address}comparison/plain.html?${new URLSearchParams({ setup: JSON.stringify(setup) })}`
}

function inMs({ start, end }: Stretch): Stretch {
  return { start: toEpochMs(start), end: toEpochMs(end) }
}

async function browserVersion(): Promise<string> {
  const browser = await chromium.launch(launchOptions())
  const version = browser.version()
  await browser.close()
  return version
}
