import type { Locator, Page } from '@playwright/test'
import { times } from './inTurn.ts'

export type Point = { readonly x: number; readonly y: number }

export type Box = Point & { readonly width: number; readonly height: number }

const FLING_STEPS = 12

/** Half of a mark, from the left edge of its event to the first day, in px. */
const MARK = 8

/** Where the first day of an event is drawn. */
export async function markOf(event: Locator): Promise<Point> {
  const { x, y, height } = await boxOf(event)
  return { x: x + MARK, y: y + height / 2 }
}

export async function boxOf(element: Locator): Promise<Box> {
  const box = await element.boundingBox()
  if (box === null) throw new Error(`Nothing is drawn of ${String(element)}`)
  return box
}

/** The boxes of all that `elements` finds and that can be seen. */
export async function boxesOf(elements: Locator): Promise<readonly Box[]> {
  return elements.evaluateAll((all) =>
    all
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => element.getBoundingClientRect().toJSON() as Box),
  )
}

export async function middleOf(element: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(element)
  return { x: x + width / 2, y: y + height / 2 }
}

type Turn = {
  readonly key?: 'Control' | 'Shift'
  /** As the browser reports it: positive is towards the reader. */
  readonly down?: number
  /** Positive is a swipe to the left, or a tilt to the right. */
  readonly right?: number
  readonly count?: number
}

/** Turns the wheel where the pointer is. */
export async function turnWheel(
  page: Page,
  { key, down = 0, right = 0, count = 1 }: Turn,
): Promise<void> {
  if (key !== undefined) await page.keyboard.down(key)
  await times(count, () => page.mouse.wheel(right, down))
  if (key !== undefined) await page.keyboard.up(key)
}

/**
 * Drags sideways and lets go in the middle of the movement, or after a rest, by
 * the clock of the pointer: how busy the machine is does not count.
 */
export async function fling(
  page: Page,
  from: Point,
  { right, rest = 0 }: { readonly right: number; readonly rest?: number },
): Promise<void> {
  const session = await page.context().newCDPSession(page)
  let timestamp = (performance.timeOrigin + performance.now()) / 1000
  const send = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', x: number) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x,
      y: from.y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
      timestamp,
    })
  await page.mouse.move(from.x, from.y)
  await send('mousePressed', from.x)
  await times(FLING_STEPS, async (step) => {
    timestamp += 1 / 60
    await send('mouseMoved', from.x + (right * (step + 1)) / FLING_STEPS)
  })
  timestamp += rest
  await send('mouseReleased', from.x + right)
}

/** Presses at a point, moves by some px in small steps, and lets go. */
export async function drag(page: Page, from: Point, by: Partial<Point>): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + (by.x ?? 0), from.y + (by.y ?? 0), { steps: 12 })
  await page.mouse.up()
}
