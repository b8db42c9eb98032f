import type { PlacedEvent } from '#core/corpus/corpus.ts'

const LEVELS = [1, 2, 3, 4, 5] as const

/** At most `limit` events, the most important, in the order in which they came; all of them where there are no more. */
export function mostImportant(
  events: readonly PlacedEvent[],
  limit: number,
): readonly PlacedEvent[] {
  if (events.length <= limit) return events
  const kept = new Set<PlacedEvent>()
  for (const level of LEVELS) {
    for (const event of events) {
      if (kept.size === limit) break
      if (event.importance === level) kept.add(event)
    }
  }
  return events.filter((event) => kept.has(event))
}
