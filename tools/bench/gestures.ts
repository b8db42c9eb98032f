import type { CDPSession } from '@playwright/test'
import type { Box } from './plainData.ts'
import { fromGregorian } from '#core/dates/calendars.ts'
import type { Stretch } from '#core/dates/julianDay.ts'

/** The first and the last year that a page shows. */
export type Years = { readonly from: number; readonly to: number }
export type Where = {
  readonly session: CDPSession
  /** The lanes on the screen, without their names, in px. */
  readonly lanes: Box
  /** What the page shows before the gesture, in days. */
  readonly view: Stretch
}
export type Gesture = {
  readonly id: 'wholeDrag' | 'longDrag' | 'zoomIn' | 'zoomOut' | 'yearDrag' | 'scrub'
  readonly name: string
  /** One input a frame; answers how many. */
  readonly act: (where: Where) => Promise<number>
  /** Whether the page went where the gesture led; `years` are those before and after. */
  readonly hasArrived: (before: Years, after: Years) => boolean
  /** Does what shows that the page follows; not measured. */
  readonly prove: (where: Where) => Promise<void>
}
/** Gestures on one page, one after the other. */
export type Journey = { readonly view: Stretch; readonly gestures: readonly Gesture[] }

/** Inputs of a drag one way: a second of 60 Hz. */
const STEPS = 60
const NOTCHES = 33
/** One notch of a wheel, in px. */
const NOTCH = 100
/** How far below the upper edge, in px: inside even when a time line has shrunk to a few rows. */
const DEPTH = 100
/** As the browser's protocol counts the keys that are held. */
const CTRL = 2
const ZOOM_TARGET = fromGregorian({ year: 1969, month: 7, day: 2 })

export function journeysFrom(home: Stretch): readonly Journey[] {
  return [
    { view: home, gestures: [drag('wholeDrag', 'drag, whole record')] },
    { view: years(1600, 1800), gestures: [drag('longDrag', 'drag, two centuries')] },
    {
      view: home,
      gestures: [
        zoom('zoomIn', 'zoom into 1969', -NOTCH),
        zoom('zoomOut', 'zoom out again', NOTCH),
      ],
    },
    // Across a new year, so that the drag shows in the years.
    {
      view: {
        start: fromGregorian({ year: 1968, month: 7, day: 1 }),
        end: fromGregorian({ year: 1969, month: 7, day: 1 }),
      },
      gestures: [drag('yearDrag', 'drag, one year')],
    },
  ]
}

/** Drags the window of the overview over four centuries and back; only our page has one. */
export function scrubJourney(): Journey {
  return { view: years(1600, 1610), gestures: [scrub] }
}

const scrub: Gesture = {
  id: 'scrub',
  name: 'scrub, four centuries',
  async act({ session }) {
    const { grip, track } = await overviewOf(session)
    const from = { x: grip.left + grip.width / 2, y: grip.top + grip.height / 2 }
    const to = { ...from, x: track.left + track.width * 0.97 }
    await press(session, 'mousePressed', from)
    await glide(session, from, to)
    await glide(session, to, from)
    await press(session, 'mouseReleased', from)
    return 2 * STEPS
  },
  prove: async () => {},
  hasArrived: (before, after) => Math.abs(after.from - before.from) <= 2,
}

/** Where the window of the overview stands, and the strip on which it moves. */
async function overviewOf(
  session: CDPSession,
): Promise<{ readonly grip: Box; readonly track: Box }> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(() => {
      const grip = document.querySelector('[data-grip=window]')
      const box = (e) => { const { left, top, width, height } = e.getBoundingClientRect(); return { left, top, width, height } }
      return { grip: box(grip), track: box(grip.parentElement) }
    })()`,
    returnByValue: true,
  })
  return result.value as { readonly grip: Box; readonly track: Box }
}

function years(from: number, to: number): Stretch {
  return {
    start: fromGregorian({ year: from, month: 1, day: 1 }),
    end: fromGregorian({ year: to, month: 1, day: 1 }),
  }
}

/** From 95 % of the width to 5 % and back. */
function drag(id: Gesture['id'], name: string): Gesture {
  return {
    id,
    name,
    async act({ session, lanes }) {
      const right = pointAt(lanes, 0.95)
      const left = pointAt(lanes, 0.05)
      await press(session, 'mousePressed', right)
      await glide(session, right, left)
      await glide(session, left, right)
      await press(session, 'mouseReleased', right)
      return 2 * STEPS
    },
    async prove({ session, lanes }) {
      const right = pointAt(lanes, 0.95)
      const left = pointAt(lanes, 0.05)
      await press(session, 'mousePressed', right)
      await glide(session, right, left)
      await press(session, 'mouseReleased', left)
    },
    // The whole record may be as far as one can go.
    hasArrived: (before, after) => id === 'wholeDrag' || after.from > before.from,
  }
}

/** Turns the wheel with Ctrl over the middle of 1969. */
function zoom(id: Gesture['id'], name: string, delta: number): Gesture {
  return {
    id,
    name,
    async act({ session, lanes, view }) {
      const point = pointAt(lanes, (ZOOM_TARGET - view.start) / (view.end - view.start))
      for (let notch = 0; notch < NOTCHES; notch++) {
        // oxlint-disable-next-line no-await-in-loop -- the browser answers when the page has taken the input: one a frame
        await session.send('Input.dispatchMouseEvent', {
          type: 'mouseWheel',
          ...point,
          deltaX: 0,
          deltaY: delta,
          modifiers: CTRL,
        })
      }
      return NOTCHES
    },
    prove: async () => {},
    hasArrived: (_before, { from, to }) =>
      delta < 0 ? from >= 1968 && to <= 1970 : to - from > 400,
  }
}

type Point = { readonly x: number; readonly y: number }

function pointAt({ left, top, width }: Box, share: number): Point {
  return { x: left + width * share, y: top + DEPTH }
}

async function press(
  session: CDPSession,
  type: 'mousePressed' | 'mouseReleased',
  at: Point,
): Promise<void> {
  await session.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 })
}

async function glide(session: CDPSession, from: Point, to: Point): Promise<void> {
  for (let step = 1; step <= STEPS; step++) {
    const x = from.x + ((to.x - from.x) * step) / STEPS
    // oxlint-disable-next-line no-await-in-loop -- the browser answers when the page has taken the input: one a frame
    await session.send('Input.dispatchMouseEvent', {
      type: 'mouseMoved',
      x,
      y: from.y,
      button: 'left',
      buttons: 1,
    })
  }
}
