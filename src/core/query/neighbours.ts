import type { PlacedEvent } from '#core/corpus/corpus.ts'

/** Where a reader goes from an event with the keyboard. */
export type Step = 'next' | 'previous' | 'first' | 'last' | 'laneAbove' | 'laneBelow'

/**
 * The event one step away: by time over all lanes, or the nearest in time of
 * the next lane that has one. From nowhere, every step leads to the first or
 * last event. Stays where it is at an end; null only when there is no event.
 */
export function neighbour(
  events: readonly PlacedEvent[],
  from: string | null,
  step: Step,
  lanes: { readonly order: readonly string[]; readonly of: (event: PlacedEvent) => string },
): string | null {
  const index = events.findIndex(({ id }) => id === from)
  const here = events[index]
  switch (step) {
    case 'first':
      return events[0]?.id ?? null
    case 'last':
      return events.at(-1)?.id ?? null
    case 'next':
      return (events[index + 1] ?? here)?.id ?? null
    case 'previous':
      return (index > 0 ? events[index - 1] : (here ?? events.at(-1)))?.id ?? null
    case 'laneAbove':
    case 'laneBelow':
      if (here === undefined) return events[0]?.id ?? null
      return inLaneBeside(events, here, step === 'laneBelow' ? 1 : -1, lanes) ?? here.id
  }
}

function inLaneBeside(
  events: readonly PlacedEvent[],
  here: PlacedEvent,
  direction: 1 | -1,
  { order, of }: { readonly order: readonly string[]; readonly of: (event: PlacedEvent) => string },
): string | undefined {
  const distance = ({ time }: PlacedEvent) => Math.abs(time.days.start - here.time.days.start)
  for (let at = order.indexOf(of(here)) + direction; at >= 0 && at < order.length; at += direction) {
    const lane = events.filter((event) => of(event) === order[at])
    const nearest = lane.toSorted((a, b) => distance(a) - distance(b))[0]
    if (nearest !== undefined) return nearest.id
  }
  return undefined
}
