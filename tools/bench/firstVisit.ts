import { chromium, type Page } from '@playwright/test'
import { launchOptions } from '../../e2e/support/launch.ts'
import { boxOf, SCREEN } from './measureJourney.ts'
import type { Box } from './plainData.ts'

/** What a reader meets who has never been here: a browser without cache, profile or warmth. */
export type FirstVisit = {
  /** From the start of navigation until something of the page was painted, in ms. */
  readonly painted: number
  /** The same until the events stood on the time line, in ms. */
  readonly drawn: number
  /** Paths of all that the page asked for until it rested, without the folder of the site. */
  readonly requested: readonly string[]
  /** Where the time line stands on the screen. */
  readonly timeline: Box
}

/** Fewer, and the time line was not drawn but blank. */
const FEWEST_EVENTS = 20

export async function measureFirstVisit(address: string): Promise<FirstVisit> {
  const browser = await chromium.launch(launchOptions())
  try {
    const page = await browser.newPage({ viewport: SCREEN, locale: 'zh-TW' })
    const requested = new Set<string>()
    page.on('request', (request) => requested.add(new URL(request.url()).href.replace(address, '')))
    await page.addInitScript(watchDrawing, FEWEST_EVENTS)
    await page.goto(address)
    const drawn = await drawnAt(page)
    await page.waitForLoadState('networkidle')
    const painted = await page.evaluate(paintedAt)
    return {
      painted,
      drawn,
      requested: [...requested],
      timeline: await boxOf(page, '.timeline-mount'),
    }
  } finally {
    await browser.close()
  }
}

async function drawnAt(page: Page): Promise<number> {
  const drawn = await page.waitForFunction(() => (globalThis as Watched).drawnAt)
  return (await drawn.jsonValue()) ?? NaN
}

type Watched = { drawnAt?: number }

/** In the page, before anything of it: looks in each frame whether the events stand there. */
function watchDrawing(fewestEvents: number): void {
  const look = () => {
    const isReady = document.documentElement?.dataset['ready'] === 'true'
    if (isReady && document.querySelectorAll('[data-event-id]').length >= fewestEvents) {
      ;(globalThis as Watched).drawnAt = performance.now()
    } else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

function paintedAt(): number {
  return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
}
