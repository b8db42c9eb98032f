import { DAYS_PER_YEAR } from '#core/dates/julianDay.ts'
import type { Placement } from './rows.ts'
import { firstStepOf } from './scale.ts'

/** How an event is drawn at one zoom. */
export type Form = {
  readonly placement: Placement
  /** With its title, or its mark alone. */
  readonly labelled: boolean
  /** The title stands left of the mark, since the time line ends at its right. */
  readonly flipped: boolean
}

/** How an event is drawn at every zoom: in order of the zoom step from which each form holds, until the next one. */
export type FormPlan = readonly { readonly from: number; readonly form: Form }[]

export type FormOptions = {
  /** Width of an event's title with its padding, without its mark, in px. */
  readonly labelWidth: (id: string) => number
  /** Days on which the time line ends: no title reaches beyond. */
  readonly lastDay: number
}

/** Half of a mark, with air around it, in px. */
export const MARK_RADIUS = 8

/**
 * From how many px a year on an event of importance 1, 2 … 5 is drawn at all,
 * and with its title. Room decides too; these keep the far view calm.
 */
const MARK_FROM = [0, 0, 2.4, 6, 12]
const TITLE_FROM = [0, 1.6, 4.5, 9, 18]

/**
 * Decides from which zoom on each event is drawn, and from which with its
 * title: the most important first, each as soon as nothing that came before it
 * in its row is in the way at that zoom or any closer one. So zooming in only
 * ever adds marks and titles; and nothing depends on where the reader looks, so
 * panning changes nothing.
 */
export function planForms(
  placements: readonly Placement[],
  options: FormOptions,
): readonly FormPlan[] {
  const rows = new Map<string, Phases[]>()
  return placements.map((placement) => {
    const key = rowOf(placement)
    const inRow = rows.get(key) ?? []
    rows.set(key, inRow)
    const phases = phasesOf(placement, inRow, options)
    inRow.push(phases)
    return phases.map(({ scale, form }) => ({ from: firstStepOf(scale), form }))
  })
}

/**
 * What is drawn at a zoom step. What the reader has opened or focused comes
 * first and has its title; whatever that would cover gives way.
 */
export function formsAt(
  plans: readonly FormPlan[],
  step: number,
  pinned: ReadonlySet<string>,
  options: FormOptions,
): readonly Form[] {
  const isPinned = ([mark]: FormPlan) => pinned.has(mark?.form.placement.event.id ?? '')
  const drawn: Form[] = []
  const add = (candidates: readonly Form[], inTheWay: readonly Form[]) => {
    const form = candidates.find((one) => inTheWay.every((pin) => isClear(pin, one, step, options)))
    if (form !== undefined) drawn.push(form)
  }
  for (const [mark] of plans.filter(isPinned)) {
    if (mark !== undefined)
      add([titleAt(mark.form.placement, step, options), mark.form], [...drawn])
  }
  const pins = [...drawn]
  for (const one of plans) {
    if (isPinned(one)) continue
    const form = one.findLast(({ from }) => from <= step)?.form
    if (form === undefined) continue
    add(pins.length === 0 || !form.labelled ? [form] : [form, markOf(form.placement)], pins)
  }
  return drawn
}

/**
 * What a form covers of its row, whatever the zoom: from 8 px before its first
 * day, or so many px before its last one, to so many px after its first day or
 * to its last one.
 */
type Cover = {
  readonly first: number
  readonly last: number
  /** Right of the first day, in px. */
  readonly after: number
  /** Left of the last day, in px; 0 when nothing stands there. */
  readonly before: number
}
/** Like a step of a plan, with the scale in px a day from which it holds; comparing scales spares logarithms. */
type Phase = { readonly scale: number; readonly form: Form; readonly cover: Cover }
type Phases = readonly Phase[]

function phasesOf(placement: Placement, inRow: readonly Phases[], options: FormOptions): Phases {
  const { importance } = placement.event
  const phase = (form: Form, least: number): Phase => {
    const cover = coverOf(form, options)
    let scale = least
    for (const other of inRow) scale = Math.max(scale, clearOf(other, cover))
    return { scale, form, cover }
  }
  const mark = phase(markOf(placement), scaleFrom(MARK_FROM, importance))
  const least = Math.max(mark.scale, scaleFrom(TITLE_FROM, importance))
  const right = phase(titleOf(placement, false), least)
  const end = endOf(placement, options)
  if (right.scale >= end) return [mark, right]
  // Before the end of the time line leaves room for it at the right, a title stands left of its mark.
  const left = phase(titleOf(placement, true), least)
  const turned = { ...right, scale: end }
  return left.scale < end ? [mark, left, turned] : [mark, turned]
}

/** The scale from which on `cover` is clear of another event, drawn as it is at each scale. */
function clearOf(other: Phases, cover: Cover): number {
  let next = Infinity
  for (let i = other.length - 1; i >= 0; i--) {
    const phase = other[i]
    if (phase === undefined) continue
    const scale = Math.min(clearFrom(phase.cover, cover), next)
    if (scale > phase.scale) return scale
    next = phase.scale
  }
  return 0
}

function isClear(a: Form, b: Form, step: number, options: FormOptions): boolean {
  if (rowOf(a.placement) !== rowOf(b.placement)) return true
  return firstStepOf(clearFrom(coverOf(a, options), coverOf(b, options))) <= step
}

/** The scale from which on two forms of a row do not overlap: distances grow with it, and titles do not. */
function clearFrom(a: Cover, b: Cover): number {
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

function coverOf({ placement, labelled, flipped }: Form, { labelWidth }: FormOptions): Cover {
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

/** The scale from which on so many days are so many px wide. */
function scaleOf(px: number, days: number): number {
  return days <= 0 ? Infinity : px / days
}

function scaleFrom(pixelsPerYear: readonly number[], importance: number): number {
  return (pixelsPerYear[importance - 1] ?? 0) / DAYS_PER_YEAR
}

/** The scale from which on a title right of its mark ends before the time line does. */
function endOf({ event }: Placement, { labelWidth, lastDay }: FormOptions): number {
  return scaleOf(MARK_RADIUS + labelWidth(event.id), lastDay - event.time.days.start)
}

function titleAt(placement: Placement, step: number, options: FormOptions): Form {
  return titleOf(placement, step < firstStepOf(endOf(placement, options)))
}

function markOf(placement: Placement): Form {
  return { placement, labelled: false, flipped: false }
}

function titleOf(placement: Placement, flipped: boolean): Form {
  return { placement, labelled: true, flipped }
}

function rowOf({ lane, row }: Placement): string {
  return `${lane} ${row}`
}
