import { DAYS_PER_YEAR } from '#core/dates/julianDay.ts'
import type { Placement } from './rows.ts'
import { firstStepWith } from './scale.ts'

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
    const before = rows.get(key) ?? []
    rows.set(key, before)
    const phases = plan(placement, before, options)
    before.push(phases)
    return phases
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

/** Edges of a form: each lies so many px beside a day, whatever the zoom; the outermost counts. */
type Edge = { readonly day: number; readonly px: number }
type Edges = { readonly left: readonly Edge[]; readonly right: readonly Edge[] }
type Phase = { readonly from: number; readonly form: Form; readonly edges: Edges }
type Phases = readonly Phase[]

function plan(placement: Placement, before: readonly Phases[], options: FormOptions): Phases {
  const { importance } = placement.event
  const phase = (form: Form, least: number): Phase => {
    const edges = edgesOf(form, options)
    return { from: Math.max(least, ...before.map((other) => clearOf(other, edges))), form, edges }
  }
  const mark = phase(markOf(placement), stepOfScale(MARK_FROM[importance - 1]))
  const least = Math.max(mark.from, stepOfScale(TITLE_FROM[importance - 1]))
  const right = phase(titleOf(placement, false), least)
  const end = endFrom(placement, options)
  if (right.from >= end) return [mark, right]
  // Before the end of the time line leaves room for it at the right, a title stands left of its mark.
  const left = phase(titleOf(placement, true), least)
  const turned = { ...right, from: end }
  return left.from < end ? [mark, left, turned] : [mark, turned]
}

/** From which step on `edges` are clear of another event, drawn as it is at each step. */
function clearOf(other: Phases, edges: Edges): number {
  let next = Infinity
  for (const phase of other.toReversed()) {
    const from = Math.min(clearFrom(phase.edges, edges), next)
    if (from > phase.from) return from
    next = phase.from
  }
  return -Infinity
}

function isClear(a: Form, b: Form, step: number, options: FormOptions): boolean {
  if (rowOf(a.placement) !== rowOf(b.placement)) return true
  return clearFrom(edgesOf(a, options), edgesOf(b, options)) <= step
}

/** The step from which on two forms of a row do not overlap: distances grow with each step, and titles do not. */
function clearFrom(a: Edges, b: Edges): number {
  return Math.min(apartFrom(a.right, b.left), apartFrom(b.right, a.left))
}

function apartFrom(right: readonly Edge[], left: readonly Edge[]): number {
  return Math.max(
    ...right.flatMap((r) => left.map((l) => firstStepWith(r.px - l.px, l.day - r.day))),
  )
}

function edgesOf({ placement, labelled, flipped }: Form, { labelWidth }: FormOptions): Edges {
  const { event, atStart } = placement
  const { start, end } = event.time.days
  const last = atStart || end === start ? start : end + 1
  const width = labelled ? labelWidth(event.id) : 0
  return {
    left: [
      { day: start, px: -MARK_RADIUS },
      ...(flipped ? [{ day: last, px: -MARK_RADIUS - width }] : []),
    ],
    right: [
      { day: start, px: MARK_RADIUS + (flipped ? 0 : width) },
      ...(last > start ? [{ day: last, px: 0 }] : []),
    ],
  }
}

function markOf(placement: Placement): Form {
  return { placement, labelled: false, flipped: false }
}

function titleOf(placement: Placement, flipped: boolean): Form {
  return { placement, labelled: true, flipped }
}

function titleAt(placement: Placement, step: number, options: FormOptions): Form {
  return titleOf(placement, step < endFrom(placement, options))
}

/** The step from which on a title right of its mark ends before the time line does. */
function endFrom({ event }: Placement, { labelWidth, lastDay }: FormOptions): number {
  return firstStepWith(MARK_RADIUS + labelWidth(event.id), lastDay - event.time.days.start)
}

function stepOfScale(pixelsPerYear = 0): number {
  return pixelsPerYear === 0 ? -Infinity : firstStepWith(pixelsPerYear, DAYS_PER_YEAR)
}

function rowOf({ lane, row }: Placement): string {
  return `${lane} ${row}`
}
