import type { Locator, Page } from '@playwright/test'
import { times } from './inTurn.ts'

export type Point = { readonly x: number; readonly y: number }

export type Box = Point & { readonly width: number; readonly height: number }

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

/** Presses at a point, moves by some px in small steps, and lets go. */
export async function drag(page: Page, from: Point, by: Partial<Point>): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + (by.x ?? 0), from.y + (by.y ?? 0), { steps: 12 })
  await page.mouse.up()
}
