import { join } from 'node:path'
import { chromium, errors, type Page } from '@playwright/test'
import { launchOptions } from '../../e2e/support/launch.ts'
import { fromGregorian } from '#core/dates/calendars.ts'
import type { Stretch } from '#core/dates/julianDay.ts'
import { formatIsoDate } from '#core/dates/isoDate.ts'
import { journeysFrom, scrubJourney, type Gesture } from './gestures.ts'
import { measureLeak, type Leak } from './leak.ts'
import { measureJourney, mergeGestures, SCREEN, type GestureFigures } from './measureJourney.ts'
import { PLAIN_KINDS, type PlainKind } from './plainKinds.ts'
import { writeScaleFile, type ScaleFile } from './scaleFiles.ts'
import { heapOf, measureSettling, type Settling } from './settling.ts'
import { median } from './statistics.ts'

/** What was measured of the page with so many made-up events. */
export type ScaleFigures = {
  readonly count: number
  readonly bytes: number
  readonly textBytes: number
  /** From the start of navigation until events stood on the time line, in ms. */
  readonly drawn: number
  readonly heap: number
  readonly gestures: ReadonlyMap<Gesture['id'], GestureFigures>
  readonly settling: Settling
}
/** Raw vis-timeline with all events: when it was drawn, in ms; null when it was not in a minute. */
export type PlainFigures = {
  readonly count: number
  readonly kind: PlainKind
  readonly drawn: number | null
  /** Main thread an input while zooming, in ms. */
  readonly zoom: number | null
}
export type Scale = {
  readonly ours: readonly ScaleFigures[]
  readonly plain: readonly PlainFigures[]
  readonly leak: Leak
}

const SIZES = [250, 10_000, 100_000, 1_000_000]
/** So many vis-timeline can be fed. */
const PLAIN_SIZES = [250, 10_000]
const PATIENCE = 60_000
const HOME: Stretch = {
  start: fromGregorian({ year: 1600, month: 1, day: 1 }),
  end: fromGregorian({ year: 2031, month: 1, day: 1 }),
}
const FEWEST_DRAWN = 20

type Where = {
  readonly site: string
  readonly folder: string
  /** Of the server, with a slash at its end. */
  readonly address: string
  /** Address of a comparison page with so many events set up in one way. */
  readonly plainAddress: (count: number, kind: PlainKind) => string
}

/** Sizes take turns; every figure is the median of the runs. With `isShort` only the smallest, to see that it works. */
export async function measureScale(where: Where, runs: number, isShort: boolean): Promise<Scale> {
  const sizes = isShort ? SIZES.slice(0, 2) : SIZES
  const comparison = join(where.folder, 'comparison')
  const files = sizes.map((count) =>
    writeScaleFile(where.site, count, PLAIN_SIZES.includes(count) ? comparison : null),
  )
  const rivals = (isShort ? [250] : PLAIN_SIZES).flatMap((count) =>
    PLAIN_KINDS.map((kind) => ({ count, kind })),
  )
  const taken = files.map((): Run[] => [])
  const plain = rivals.map((): PlainRun[] => [])
  /* oxlint-disable no-await-in-loop -- two measurements at once would measure each other */
  for (let run = 0; run < runs; run++) {
    for (const [i, file] of files.entries()) taken[i]?.push(await measureRun(where, file))
    for (const [i, rival] of rivals.entries()) plain[i]?.push(await measurePlain(where, rival))
  }
  /* oxlint-enable no-await-in-loop */
  return {
    ours: files.map((file, i) => mergeSize(file, taken[i] ?? [])),
    plain: rivals.map((rival, i) => mergePlain(rival, plain[i] ?? [])),
    leak: await measureLeak(addressOf(where, files[1] ?? files[0]), isShort ? 100 : 1000),
  }
}

type Run = Omit<ScaleFigures, keyof ScaleFile>

async function measureRun(where: Where, file: ScaleFile): Promise<Run> {
  const address = addressOf(where, file)
  const visit = await measureVisit(address, String(file.count))
  const gestures = new Map<Gesture['id'], GestureFigures>()
  for (const journey of [...journeysFrom(HOME), scrubJourney()]) {
    const days = {
      from: formatIsoDate(journey.view.start),
      to: formatIsoDate(journey.view.end - 1),
    }
    // oxlint-disable-next-line no-await-in-loop -- two measurements at once would measure each other
    const measured = await measureJourney(`${address}&${new URLSearchParams(days)}`, journey)
    for (const [id, figures] of measured) gestures.set(id, figures)
  }
  return { ...visit, gestures }
}

function mergeSize(file: ScaleFile, runs: readonly Run[]): ScaleFigures {
  const of = (figure: (run: Run) => number) => median(runs.map(figure))
  const gestures = [...(runs[0]?.gestures.keys() ?? [])].map((id) => {
    const ofAll = runs.map((run) => run.gestures.get(id)).filter((one) => one !== undefined)
    return [id, mergeGestures(ofAll)] as const
  })
  return {
    ...file,
    drawn: of(({ drawn }) => drawn),
    heap: of(({ heap }) => heap),
    gestures: new Map(gestures),
    settling: {
      filter: of(({ settling }) => settling.filter),
      search: of(({ settling }) => settling.search),
      language: of(({ settling }) => settling.language),
    },
  }
}

async function measureVisit(address: string, title: string) {
  const browser = await chromium.launch(launchOptions())
  try {
    const page = await browser.newPage({ viewport: SCREEN, locale: 'zh-TW' })
    await page.goto(address)
    const drawn = await drawnAt(page, '[data-event-id]')
    await proveItIs(page, title)
    await page.waitForLoadState('networkidle')
    const heap = await heapOf(await page.context().newCDPSession(page))
    return { drawn, heap, settling: await measureSettling(page) }
  } finally {
    await browser.close()
  }
}

/** A page that cannot open a corpus shows the shipped one, which would be fast at every size. */
async function proveItIs(page: Page, title: string): Promise<void> {
  const shown = await page.locator('h1').textContent()
  if (shown !== title) throw new Error(`${page.url()}: shows "${shown}" in place of "${title}"`)
}

type Rival = Pick<PlainFigures, 'count' | 'kind'>
type PlainRun = Omit<PlainFigures, keyof Rival>

async function measurePlain({ plainAddress }: Where, { count, kind }: Rival): Promise<PlainRun> {
  const address = plainAddress(count, kind)
  const drawn = await plainDrawnAt(address)
  const zooming = journeysFrom(HOME).find(({ gestures }) => gestures[0]?.id === 'zoomIn')
  if (drawn === null || count > 250 || zooming === undefined) return { drawn, zoom: null }
  const measured = await measureJourney(address, zooming)
  return { drawn, zoom: measured.get('zoomIn')?.cost.all ?? null }
}

async function plainDrawnAt(address: string): Promise<number | null> {
  const browser = await chromium.launch(launchOptions())
  try {
    const page = await browser.newPage({ viewport: SCREEN, locale: 'zh-TW' })
    await page.goto(address)
    return await drawnAt(page, '.vis-item')
  } catch (error) {
    if (error instanceof errors.TimeoutError) return null
    throw error
  } finally {
    await browser.close()
  }
}

/** Null when it did not come to its end in any run. */
function mergePlain(rival: Rival, runs: readonly PlainRun[]): PlainFigures {
  const of = (figure: (run: PlainRun) => number | null) => {
    const known = runs.map(figure).filter((one) => one !== null)
    return known.length === 0 ? null : median(known)
  }
  return { ...rival, drawn: of(({ drawn }) => drawn), zoom: of(({ zoom }) => zoom) }
}

/** When so many items stood in the page, in ms since the start of navigation. */
async function drawnAt(page: Page, selector: string): Promise<number> {
  const handle = await page.waitForFunction(
    ([wanted, fewest]) =>
      document.querySelectorAll(wanted).length >= fewest &&
      getComputedStyle(document.querySelector(wanted) ?? document.body).visibility === 'visible' &&
      performance.now(),
    [selector, FEWEST_DRAWN] as const,
    { timeout: PATIENCE },
  )
  return Number(await handle.jsonValue())
}

function addressOf({ address }: Where, file: ScaleFile | undefined): string {
  return `${address}site/?corpus=${file?.name ?? ''}`
}
