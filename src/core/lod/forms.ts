import { DAYS_PER_YEAR } from '#core/dates/julianDay.ts'
import {
  clearFrom,
  coverOf,
  endOf,
  markOf,
  titleOf,
  type Cover,
  type Form,
  type FormOptions,
} from './form.ts'
import type { Placement } from './rows.ts'
import { firstStepOf, pixelsPerDayOf } from './scale.ts'

/** How an event is drawn at every zoom: in order of the zoom step from which each form holds, until the next one. */
export type FormPlan = {
  readonly placement: Placement
  /** Of its lane. */
  readonly row: string
  readonly phases: readonly (Drawn & { readonly from: number })[]
}
type Drawn = { readonly form: Form; readonly cover: Cover }

/**
 * From how many px a year on an event of importance 1, 2 … 5 is drawn at all,
 * and with its title. Room decides too; these keep the far view calm.
 */
const MARK_FROM = [0, 0, 2.4, 6, 12]

const TITLE_FROM = [0, 1.6, 4.5, 9, 18]

/**
 * Up to this importance events are headlines: at each zoom they take whatever
 * room it leaves them. Where they crowd, the far view would be empty if each
 * waited for room that it can keep.
 */
const HEADLINE = 2

/**
 * Decides from which zoom on an event is drawn, and from which with its title:
 * the most important first, each as soon as nothing that came before it in its
 * row can be in the way at that zoom or any closer one. So zooming in takes
 * nothing away but headlines that closer ones crowd out; and nothing depends on
 * where the reader looks, so panning changes nothing.
 */
export function planForms(
  placements: readonly Placement[],
  options: FormOptions,
): readonly FormPlan[] {
  const rows = new Map<string, Phases[]>()
  return placements.map((placement) => {
    const row = `${placement.lane} ${placement.row}`
    const inRow = rows.get(row) ?? []
    rows.set(row, inRow)
    const phases = phasesOf(placement, isHeadline(placement) ? [] : inRow, options)
    inRow.push(phases)
    return {
      placement,
      row,
      phases: phases.map(({ scale, form, cover }) => ({ from: firstStepOf(scale), form, cover })),
    }
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
  const isPinned = ({ placement }: FormPlan) => pinned.has(placement.event.id)
  const forms: Form[] = []
  /** What is pinned, and with it the headlines: all that another event has to keep clear of. */
  const [pins, headlines] = [createRows(step), createRows(step)]
  for (const { placement, row } of plans.filter(isPinned)) {
    const form = pins.fitting(
      row,
      [titleAt(placement, step, options), markOf(placement)].map(drawn),
    )
    if (form === undefined) continue
    pins.take(row, form)
    headlines.take(row, form)
    forms.push(form.form)
  }
  for (const plan of plans) {
    const { placement, row, phases } = plan
    const [mark] = phases
    const fullest = phases.findLast(({ from }) => from <= step)
    if (mark === undefined || fullest === undefined || isPinned(plan)) continue
    const rivals = isHeadline(placement) ? headlines : pins
    const form = rivals.fitting(row, [fullest, mark])
    if (form === undefined) continue
    if (isHeadline(placement)) headlines.take(row, form)
    forms.push(form.form)
  }
  return forms

  function drawn(form: Form): Drawn {
    return { form, cover: coverOf(form, options) }
  }
}

/** What is taken of each row at a step. */
function createRows(step: number) {
  const rows = new Map<string, Cover[]>()
  const scale = pixelsPerDayOf(step) * (1 + 1e-9)
  return {
    /** The first of the candidates that has room. */
    fitting: (row: string, candidates: readonly Drawn[]) =>
      candidates.find(({ cover }) =>
        (rows.get(row) ?? []).every((taken) => clearFrom(taken, cover) <= scale),
      ),
    take(row: string, { cover }: Drawn) {
      rows.set(row, [...(rows.get(row) ?? []), cover])
    },
  }
}

/** Like a step of a plan, with the scale in px a day from which it holds; comparing scales spares logarithms. */
type Phase = Drawn & { readonly scale: number }

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

function isHeadline({ event }: Placement): boolean {
  return event.importance <= HEADLINE
}

function scaleFrom(pixelsPerYear: readonly number[], importance: number): number {
  return (pixelsPerYear[importance - 1] ?? 0) / DAYS_PER_YEAR
}

function titleAt(placement: Placement, step: number, options: FormOptions): Form {
  return titleOf(placement, step < firstStepOf(endOf(placement, options)))
}
