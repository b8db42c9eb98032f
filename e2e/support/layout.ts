import type { Page } from '@playwright/test'
import type { Box } from './pointer.ts'

/** The title of an event as drawn. */
export type Label = Box & {
  readonly id: string
  readonly text: string
  /** Some corner of it shows something else, or nothing: it is cut off or covered. */
  readonly cut: boolean
}

/** Waits until nothing of the time line has moved for three frames. */
export async function untilStill(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let before = ''
        let still = 0
        const look = () => {
          const events = [...document.querySelectorAll<HTMLElement>('[data-event-id]')]
          const now = events
            .map((event) => {
              const { x, y, width } = event.getBoundingClientRect()
              return `${event.dataset['eventId']} ${x} ${y} ${width}`
            })
            .join()
          still = now === before ? still + 1 : 0
          before = now
          if (still === 3) resolve()
          else requestAnimationFrame(look)
        }
        look()
      }),
  )
}

/** The titles that can be read on the screen; marks without a title have none. */
export async function labelsOf(page: Page): Promise<readonly Label[]> {
  await untilStill(page)
  return page.evaluate(() => {
    const textsOf = (event: Element): readonly Text[] => {
      const walker = document.createTreeWalker(event, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode() !== null) texts.push(walker.currentNode as Text)
      return texts
    }
    const lanesAround = (event: Element): DOMRect => {
      let at = event.parentElement
      while (at !== null && getComputedStyle(at).overflowX === 'visible') at = at.parentElement
      return (at ?? document.body).getBoundingClientRect()
    }
    const events = [...document.querySelectorAll<HTMLElement>('[data-event-id]')]
    const lanes = events[0] === undefined ? new DOMRect() : lanesAround(events[0])
    return events.flatMap((event) =>
      textsOf(event).flatMap((text) => {
        const range = document.createRange()
        range.selectNodeContents(text)
        const { x, y, width, height } = range.getBoundingClientRect()
        // What is wholly beyond an edge nobody sees; what an edge crosses would be seen cut.
        const isInSight = x < lanes.right && x + width > lanes.left
        const isSeen =
          isInSight &&
          width > 0 &&
          text.parentElement?.checkVisibility({ visibilityProperty: true }) === true
        if (!isSeen) return []
        const [left, right, top, bottom] = [x + 1, x + width - 1, y + 4, y + height - 4]
        const corners = [
          [left, top],
          [right, top],
          [left, bottom],
          [right, bottom],
        ] as const
        // What is told of the event under the pointer may lie over others for the moment.
        const shows = ([cornerX, cornerY]: readonly [number, number]) => {
          const stack = document.elementsFromPoint(cornerX, cornerY)
          return event.contains(stack.find((one) => one.closest('[role=tooltip]') === null) ?? null)
        }
        const id = event.dataset['eventId'] ?? ''
        return [{ id, text: text.data, x, y, width, height, cut: !corners.every(shows) }]
      }),
    )
  })
}

/** Where each drawn event stands: distance from the top of the screen by id. */
export async function topsOf(page: Page): Promise<ReadonlyMap<string, number>> {
  const tops = await page.evaluate(
    () =>
      new Promise<[string, number][]>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const events = [...document.querySelectorAll<HTMLElement>('[data-event-id]')]
            resolve(
              events.map((event) => [
                event.dataset['eventId'] ?? '',
                event.getBoundingClientRect().top,
              ]),
            )
          }),
        )
      }),
  )
  return new Map(tops)
}

/** Pairs whose boxes share more than a hair. */
export function overlaps(labels: readonly Label[]): readonly string[] {
  const hair = 0.5
  return labels.flatMap((one, i) =>
    labels.slice(i + 1).flatMap((other) => {
      const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
      // Lines of text may touch: the boxes of their fonts are taller than what is written.
      const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
      return across > hair && down > one.height / 3 ? [`${one.text} × ${other.text}`] : []
    }),
  )
}
