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
  const target =
    here === undefined ? fromNowhere(events, step) : fromHere(events, index, step, lanes)
  return (target ?? here)?.id ?? null
}

type Lanes = Parameters<typeof neighbour>[3]

function fromNowhere(events: readonly PlacedEvent[], step: Step): PlacedEvent | undefined {
  return step === 'last' || step === 'previous' ? events.at(-1) : events[0]
}

function fromHere(
  events: readonly PlacedEvent[],
  index: number,
  step: Step,
  lanes: Lanes,
): PlacedEvent | undefined {
  switch (step) {
    case 'first':
      return events[0]
    case 'last':
      return events.at(-1)
    case 'next':
      return events[index + 1]
    case 'previous':
      return events[index - 1]
    case 'laneAbove':
      return inLaneBeside(events, events[index], -1, lanes)
    case 'laneBelow':
      return inLaneBeside(events, events[index], 1, lanes)
  }
}

function inLaneBeside(
  events: readonly PlacedEvent[],
  here: PlacedEvent | undefined,
  direction: 1 | -1,
  { order, of }: Lanes,
): PlacedEvent | undefined {
  if (here === undefined) return undefined
  const distance = ({ time }: PlacedEvent) => Math.abs(time.days.start - here.time.days.start)
  for (
    let at = order.indexOf(of(here)) + direction;
    at >= 0 && at < order.length;
    at += direction
  ) {
    const lane = events.filter((event) => of(event) === order[at])
    const nearest = lane.toSorted((a, b) => distance(a) - distance(b))[0]
    if (nearest !== undefined) return nearest
  }
  return undefined
}
