import type { RulersPart, Term } from '#core/corpus/parts.ts'
import { parseIsoDate } from '#core/dates/isoDate.ts'
import type { JulianDay, Stretch } from '#core/dates/julianDay.ts'

/** A stretch of time that somebody held office, as drawn. */
export type Tenure = Stretch & {
  readonly id: string
  readonly state: Term['state']
  readonly name: string
  /** 0 is the first line of the state. */
  readonly line: number
  /** The offices held in it. */
  readonly terms: readonly Term[]
}

type PlacedTerm = Stretch & { readonly term: Term }
/** Terms of one person that touch one another. */
type Reign = Stretch & { readonly name: string; readonly id: string }

const STATES = ['china', 'russia'] as const
/** More lines than this no state gets: who finds no room in them is not drawn. */
export const MOST_LINES = 5

/**
 * Sorts who held office into lines, so that in none of them two stand at the
 * same time. The first line is the succession of those who ruled; where two of
 * them did, it goes to the one who came later. Below it stands, in order of
 * beginning and in the first line that is free: what this left of the others,
 * then whoever held office beside them.
 */
export function rulerLines(terms: RulersPart, today: JulianDay): readonly Tenure[] {
  return STATES.flatMap((state) =>
    linesOf(
      state,
      place(
        terms.filter((term) => term.state === state),
        today,
      ),
    ),
  )
}

function linesOf(state: Term['state'], placed: readonly PlacedTerm[]): readonly Tenure[] {
  const first = reignsOf(placed.filter(({ term }) => term.beside !== true))
  const beside = reignsOf(placed.filter(({ term }) => term.beside === true))
  const succession = first.flatMap((reign, i) => without(reign, first.slice(i + 1)))
  const left = first.flatMap((reign) => without(reign, named(succession, reign.name)))
  const others = beside
    .flatMap((reign) => without(reign, named(first, reign.name)))
    .toSorted((a, b) => a.start - b.start)
  const lines = [succession]
  for (const reign of [...left, ...others]) {
    const line = lines.findIndex((taken, i) => i > 0 && !taken.some((one) => meet(one, reign)))
    if (line > 0) lines[line] = [...(lines[line] ?? []), reign]
    else if (lines.length < MOST_LINES) lines.push([reign])
  }
  return lines.flatMap((reigns, line) =>
    reigns.map(({ id, name, start, end }) => ({
      id: `${id}-${start}`,
      state,
      name,
      line,
      start,
      end,
      terms: placed
        .filter((one) => one.term.name === name && meet(one, { start, end }))
        .map(({ term }) => term),
    })),
  )
}

/** In order of beginning. A day on which one hands over to another is the other's. */
function place(terms: RulersPart, today: JulianDay): readonly PlacedTerm[] {
  const starts = new Set(terms.map(({ start }) => start))
  return terms
    .map((term) => {
      const start = parseIsoDate(term.start) ?? today
      const last = parseIsoDate(term.end) ?? today
      return { term, start, end: starts.has(term.end) && last > start ? last : last + 1 }
    })
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start)
}

function reignsOf(placed: readonly PlacedTerm[]): readonly Reign[] {
  const reigns: Reign[] = []
  for (const { term, start, end } of placed) {
    const i = reigns.findIndex((reign) => reign.name === term.name && start <= reign.end)
    const before = reigns[i]
    if (before === undefined) reigns.push({ id: term.id, name: term.name, start, end })
    else reigns[i] = { ...before, end: Math.max(before.end, end) }
  }
  return reigns
}

function named(reigns: readonly Reign[], name: string): readonly Reign[] {
  return reigns.filter((reign) => reign.name === name)
}

/** What is left of a reign where the others are not. */
function without(reign: Reign, others: readonly Stretch[]): readonly Reign[] {
  return others.reduce<readonly Reign[]>(
    (pieces, other) =>
      pieces.flatMap((piece) =>
        [
          { ...piece, end: Math.min(piece.end, other.start) },
          { ...piece, start: Math.max(piece.start, other.end) },
        ].filter(({ start, end }) => start < end),
      ),
    [reign],
  )
}

function meet(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end
}
