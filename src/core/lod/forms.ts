import type { Placement } from './rows.ts'
import { pixelsPerYear } from './scale.ts'

/** How an event is drawn at one zoom. */
export type Form = {
  readonly placement: Placement
  /** With its title, or its mark alone. */
  readonly labelled: boolean
  /** The title stands left of the mark, since the time line ends at its right. */
  readonly flipped: boolean
}

export type FormOptions = {
  readonly pixelsPerDay: number
  /** Width of an event's title with its padding, without its mark, in px. */
  readonly labelWidth: (id: string) => number
  /** Days on which the time line ends: no title reaches beyond. */
  readonly lastDay: number
  /** Drawn with their titles before all others: what the reader has opened or focused. */
  readonly pinned: ReadonlySet<string>
}

/** Half of a mark, with air around it, in px. */
export const MARK_RADIUS = 8

/**
 * From how many px a year on an event of importance 1, 2 … 5 is drawn at all,
 * and with its title. Room decides too; these keep the far view calm.
 */
const MARK_FROM = [0, 0, 2.4, 6, 12]
const LABEL_FROM = [0, 1.6, 4.5, 9, 18]

type Extent = { readonly left: number; readonly right: number }

/**
 * Decides which events are drawn at a zoom, and which of them with their
 * titles: the most important first, each if nothing that came before it in its
 * row is in the way. Depends on the zoom alone, never on where the reader
 * looks, so nothing flickers while panning.
 */
export function chooseForms(
  placements: readonly Placement[],
  options: FormOptions,
): readonly Form[] {
  const rows = new Map<string, Extent[]>()
  const perYear = pixelsPerYear(options.pixelsPerDay)
  const forms: Form[] = []
  for (const placement of pinnedFirst(placements, options.pinned)) {
    const { event, lane, row } = placement
    const key = `${lane} ${row}`
    const taken = rows.get(key) ?? []
    rows.set(key, taken)
    const isPinned = options.pinned.has(event.id)
    const form = mayHave(perYear, event.importance, isPinned)
      .map((labelled) => tryForm(placement, labelled, taken, options))
      .find((found) => found !== null)
    if (form === undefined) continue
    taken.splice(form.index, 0, form.extent)
    forms.push({ placement, labelled: form.labelled, flipped: form.flipped })
  }
  return forms
}

/** Whether with a title, in order of preference; nothing for what is too small for this zoom. */
function mayHave(perYear: number, importance: number, isPinned: boolean): readonly boolean[] {
  if (isPinned || perYear >= (LABEL_FROM[importance - 1] ?? 0)) return [true, false]
  return perYear >= (MARK_FROM[importance - 1] ?? 0) ? [false] : []
}

function tryForm(
  placement: Placement,
  labelled: boolean,
  taken: readonly Extent[],
  options: FormOptions,
) {
  const { extent, flipped } = extentOf(placement, labelled, options)
  const index = placeFor(taken, extent)
  return index === null ? null : { index, extent, labelled, flipped }
}

function extentOf(
  { event, atStart }: Placement,
  labelled: boolean,
  { pixelsPerDay, labelWidth, lastDay }: FormOptions,
): { readonly extent: Extent; readonly flipped: boolean } {
  const { start, end } = event.time.days
  const first = start * pixelsPerDay
  const last = atStart ? first : (end > start ? end + 1 : start) * pixelsPerDay
  const mark = { left: first - MARK_RADIUS, right: Math.max(first + MARK_RADIUS, last) }
  if (!labelled) return { extent: mark, flipped: false }
  const width = labelWidth(event.id)
  const reach = first + MARK_RADIUS + width
  if (reach <= lastDay * pixelsPerDay) {
    return { extent: { left: mark.left, right: Math.max(mark.right, reach) }, flipped: false }
  }
  const back = Math.max(first, last) - MARK_RADIUS - width
  return { extent: { left: Math.min(mark.left, back), right: mark.right }, flipped: true }
}

/** Where `extent` goes among the taken ones of its row, in order; null when it would overlap. */
function placeFor(taken: readonly Extent[], extent: Extent): number | null {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((taken[middle]?.left ?? Infinity) < extent.left) low = middle + 1
    else high = middle
  }
  const before = taken[low - 1]
  const after = taken[low]
  if (before !== undefined && before.right > extent.left) return null
  if (after !== undefined && after.left < extent.right) return null
  return low
}

function pinnedFirst(
  placements: readonly Placement[],
  pinned: ReadonlySet<string>,
): readonly Placement[] {
  if (pinned.size === 0) return placements
  const isPinned = ({ event }: Placement) => pinned.has(event.id)
  return [...placements.filter(isPinned), ...placements.filter((one) => !isPinned(one))]
}
