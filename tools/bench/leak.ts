import { chromium, type Page } from '@playwright/test'
import { launchOptions } from '../../e2e/support/launch.ts'
import { SCREEN } from './measureJourney.ts'
import { heapOf } from './settling.ts'

/** The heap before and after a reader who does everything a thousand times, in bytes. */
export type Leak = { readonly before: number; readonly after: number }

/** Acts before the first look: until then what is kept for good, and compiled code, is still coming. */
const WARM_UP = 800

export async function measureLeak(address: string, times: number): Promise<Leak> {
  const browser = await chromium.launch(launchOptions())
  try {
    const page = await browser.newPage({ viewport: SCREEN, locale: 'zh-TW' })
    await page.goto(address)
    await page.waitForSelector('html[data-ready=true]')
    const session = await page.context().newCDPSession(page)
    await doEverything(page, WARM_UP)
    const before = await heapOf(session)
    await doEverything(page, times)
    return { before, after: await heapOf(session) }
  } finally {
    await browser.close()
  }
}

/** Opens an event, steps on, closes it; filters; switches the language; zooms in and out; so many acts in turn. */
async function doEverything(page: Page, times: number): Promise<void> {
  await page.evaluate(act, times)
}

/** In the page. */
async function act(times: number): Promise<void> {
  // oxlint-disable unicorn/consistent-function-scoping -- in the page there is nothing around it
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const key = (name: string) => {
    const target = document.querySelector('.timeline-mount') ?? document.body
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
    )
  }
  const click = (selector: string, place: number) => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)]
    all[place % Math.max(1, all.length)]?.click()
  }
  // oxlint-enable unicorn/consistent-function-scoping
  const doings: readonly ((i: number) => void)[] = [
    (i) => click('[data-event-id]', i * 7),
    () => key('.'),
    () => key('Escape'),
    (i) => click('[aria-pressed]', i),
    (i) => click('[aria-pressed]', i - 1),
    () => key('+'),
    () => key('PageDown'),
    () => key('-'),
    () => key('0'),
    () => click('[aria-haspopup=menu]', 0),
    (i) => click('[role=menuitemradio]', i),
  ]
  for (let i = 0; i < times; i++) {
    doings[i % doings.length]?.(i)
    // oxlint-disable-next-line no-await-in-loop -- one act after the other
    await nextFrame()
  }
  for (const name of ['Escape', '0']) key(name)
  await new Promise((resolve) => setTimeout(resolve, 1000))
}
