import * as fc from 'fast-check'
import { MARK_RADIUS, type Form } from '#core/lod/form.ts'
import { formsAt, planForms } from '#core/lod/forms.ts'
import { assignRows, type Placement } from '#core/lod/rows.ts'
import { pixelsPerDayOf } from '#core/lod/scale.ts'
import { day } from './anEvent.ts'

/** On which the time line of these tests ends. */
export const LAST_DAY = day('2050-01-01')
const laneOf = ({ track }: { readonly track: string }) => track
/** From four centuries on a telephone to two months on a wall. */
export const zooms = fc.integer({ min: -36, max: 28 })
/** Titles as wide as those of eight Han characters or 24 letters can be, by id. */
const labelWidth = (id: string) =>
  40 + ((id.length * 37 + (id.codePointAt(id.length - 1) ?? 0) * 13) % 120)

export const options = { labelWidth, lastDay: LAST_DAY }
export const drawnAt = (
  step: number,
  placements: readonly Placement[],
  pinned: readonly string[] = [],
  room = options,
) => formsAt(planForms(placements, room), step, new Set(pinned), room)
export const placed = (events: Parameters<typeof assignRows>[0], rows = 4) =>
  assignRows(events, laneOf, rows)
export const formOf = (forms: readonly Form[], id: string) =>
  forms.find(({ placement }) => placement.event.id === id)

/** What a form covers of its row, in px: mark or bar, and title. */
export function extentOf({ placement, labelled, flipped }: Form, step: number) {
  const pixelsPerDay = pixelsPerDayOf(step)
  const { start, end } = placement.event.time.days
  const isBar = end > start && !placement.atStart
  const [first, last] = [start * pixelsPerDay, (isBar ? end + 1 : start) * pixelsPerDay]
  const title = labelled ? labelWidth(placement.event.id) : 0
  return {
    left: flipped ? Math.min(first - MARK_RADIUS, last - MARK_RADIUS - title) : first - MARK_RADIUS,
    right: flipped
      ? Math.max(first + MARK_RADIUS, last)
      : Math.max(last, first + MARK_RADIUS + title),
  }
}
