import type { Page } from '@playwright/test'
import { times } from './inTurn.ts'
import type { Point } from './pointer.ts'

const STEPS = 10

/** Fingers that go down, move in small steps from the first place of each to the last, and are lifted. */
export async function moveFingers(
  page: Page,
  ...ways: readonly (readonly [from: Point, to: Point])[]
): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : ways.map(([from, to], id) => ({
              id,
              x: from.x + (to.x - from.x) * share,
              y: from.y + (to.y - from.y) * share,
            })),
    })
  await send('touchStart', 0)
  await times(STEPS, (step) => send('touchMove', (step + 1) / STEPS))
  await send('touchEnd', 1)
  await session.detach()
}
