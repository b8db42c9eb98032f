import type { Placement } from './rows.ts'

/** How an event is drawn at one zoom. */
export type Form = {
  readonly placement: Placement
  /** With its title, or its mark alone. */
  readonly labelled: boolean
  /** The title stands left of the mark, since the time line ends at its right. */
  readonly flipped: boolean
}

/** What the room for forms depends on, besides the zoom. */
export type FormOptions = {
  /** Width of an event's title with its padding, without its mark, in px. */
  readonly labelWidth: (id: string) => number
  /** Days on which the time line ends: no title reaches beyond. */
  readonly lastDay: number
}

/** Half of a mark, with air around it, in px. */
export const MARK_RADIUS = 8

export function markOf(placement: Placement): Form {
  return { placement, labelled: false, flipped: false }
}

export function titleOf(placement: Placement, flipped: boolean): Form {
  return { placement, labelled: true, flipped }
}

/** The scale from which on a title right of its mark ends before the time line does. */
export function endOf({ event }: Placement, { labelWidth, lastDay }: FormOptions): number {
  return scaleOf(MARK_RADIUS + labelWidth(event.id), lastDay - event.time.days.start)
}

/**
 * What a form covers of its row, whatever the zoom: from 8 px before its first
 * day, or so many px before its last one, to so many px after its first day or
 * to its last one.
 */
export type Cover = {
  readonly first: number
  readonly last: number
  /** Right of the first day, in px. */
  readonly after: number
  /** Left of the last day, in px; 0 when nothing stands there. */
  readonly before: number
}

export function coverOf(
  { placement, labelled, flipped }: Form,
  { labelWidth }: FormOptions,
): Cover {
  const { event, atStart } = placement
  const { start, end } = event.time.days
  const width = labelled ? labelWidth(event.id) : 0
  return {
    first: start,
    last: atStart || end === start ? start : end + 1,
    after: MARK_RADIUS + (flipped ? 0 : width),
    before: flipped ? MARK_RADIUS + width : 0,
  }
}

/** The scale from which on two forms of a row do not overlap: distances grow with it, and titles do not. */
export function clearFrom(a: Cover, b: Cover): number {
  return Math.min(apartFrom(a, b), apartFrom(b, a))
}

function apartFrom(left: Cover, right: Cover): number {
  const { first, last, after } = left
  const scale = Math.max(
    scaleOf(after + MARK_RADIUS, right.first - first),
    scaleOf(MARK_RADIUS, right.first - last),
  )
  if (right.before === 0) return scale
  return Math.max(
    scale,
    scaleOf(after + right.before, right.last - first),
    scaleOf(right.before, right.last - last),
  )
}

/** The scale from which on so many days are so many px wide. */
function scaleOf(px: number, days: number): number {
  return days <= 0 ? Infinity : px / days
}
