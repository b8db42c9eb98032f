import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { launchOptions } from '../../e2e/support/launch.ts'
import { fromGregorian } from '#core/dates/calendars.ts'
import type { Stretch } from '#core/dates/julianDay.ts'
import { formatIsoDate } from '#core/dates/isoDate.ts'
import { journeysFrom, scrubJourney, type Gesture } from './gestures.ts'
import { measureLeak, type Leak } from './leak.ts'
import { measureJourney, SCREEN, type GestureFigures } from './measureJourney.ts'
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
  const ours: ScaleFigures[] = []
  const plain: PlainFigures[] = []
  /* oxlint-disable no-await-in-loop -- two measurements at once would measure each other */
  for (const file of files) ours.push(await measureSize(where, file, runs))
  for (const count of isShort ? [250] : PLAIN_SIZES) {
    for (const kind of PLAIN_KINDS) {
      plain.push(await measurePlain(where.plainAddress(count, kind), count, kind))
    }
  }
  /* oxlint-enable no-await-in-loop */
  const leak = await measureLeak(addressOf(where, files[1] ?? files[0]), isShort ? 100 : 1000)
  return { ours, plain, leak }
}

async function measureSize(where: Where, file: ScaleFile, runs: number): Promise<ScaleFigures> {
  const address = addressOf(where, file)
  const visits: { drawn: number; heap: number; settling: Settling }[] = []
  const gestures = new Map<Gesture['id'], GestureFigures>()
  /* oxlint-disable no-await-in-loop -- two measurements at once would measure each other */
  for (let run = 0; run < runs; run++) visits.push(await measureVisit(address))
  for (const journey of [...journeysFrom(HOME), scrubJourney()]) {
    const days = {
      from: formatIsoDate(journey.view.start),
      to: formatIsoDate(journey.view.end - 1),
    }
    const measured = await measureJourney(`${address}&${new URLSearchParams(days)}`, journey)
    for (const [id, figures] of measured) gestures.set(id, figures)
  }
  /* oxlint-enable no-await-in-loop */
  const of = (figure: (visit: (typeof visits)[number]) => number) => median(visits.map(figure))
  return {
    ...file,
    drawn: of(({ drawn }) => drawn),
    heap: of(({ heap }) => heap),
    gestures,
    settling: {
      filter: of(({ settling }) => settling.filter),
      search: of(({ settling }) => settling.search),
      language: of(({ settling }) => settling.language),
    },
  }
}

async function measureVisit(address: string) {
  const browser = await chromium.launch(launchOptions())
  try {
    const page = await browser.newPage({ viewport: SCREEN, locale: 'zh-TW' })
    await page.goto(address)
    const drawn = await drawnAt(page, '.event-button')
    await page.waitForLoadState('networkidle')
    const heap = await heapOf(await page.context().newCDPSession(page))
    return { drawn, heap, settling: await measureSettling(page) }
  } finally {
    await browser.close()
  }
}

async function measurePlain(
  address: string,
  count: number,
  kind: PlainKind,
): Promise<PlainFigures> {
  const browser = await chromium.launch(launchOptions())
  try {
    const page = await browser.newPage({ viewport: SCREEN, locale: 'zh-TW' })
    await page.goto(address)
    const drawn = await drawnAt(page, '.vis-item')
    const [, , zooming] = journeysFrom(HOME)
    const canZoom = count === 250 && zooming !== undefined
    const measured = canZoom ? await measureJourney(address, zooming) : undefined
    return { count, kind, drawn, zoom: measured?.get('zoomIn')?.cost.all ?? null }
  } catch {
    return { count, kind, drawn: null, zoom: null }
  } finally {
    await browser.close()
  }
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
