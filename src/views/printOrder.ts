import type { PlacedEvent } from '#core/corpus/corpus.ts'
import type { DetailsPart, EventDetails } from '#core/corpus/detailsPart.ts'
import { selectMatching } from '#state/selectors.ts'
import { viewOf, type AppState } from '#state/store.ts'

/** What is put on paper of each event: a line; its summary too; all of it; or a question, with an answer at the end. */
export const FORMS = ['titles', 'summaries', 'whole', 'datesBlank', 'titlesBlank'] as const
export type Form = (typeof FORMS)[number]

/** Which events: the open one; of those that filter and search leave, those in the years on the screen; or all of these. */
export type Scope = 'event' | 'inSight' | 'selection'

export type PrintOrder = { readonly scope: Scope; readonly form: Form }

/** What a reader gets who prints without being asked how: the open event, else the list, which needs no texts. */
export function plainOrder({ selectedId }: Pick<AppState, 'selectedId'>): PrintOrder {
  return selectedId === null
    ? { scope: 'selection', form: 'titles' }
    : { scope: 'event', form: 'whole' }
}

/** A longer document no browser lays out while a reader waits. */
const MOST_EVENTS = 2000

/** The events of an order, in order of time; of too many the most important. */
export function eventsToPrint(state: AppState, scope: Scope): readonly PlacedEvent[] {
  const { selectedId, corpus } = state
  const open = selectedId === null ? undefined : corpus.events.get(selectedId)
  if (scope === 'event') return open === undefined ? [] : [open]
  const view = scope === 'inSight' ? viewOf(state) : null
  return selectMatching(state).mostImportant(MOST_EVENTS, view)
}

/** How many events an order asks for; of these, `eventsToPrint` may leave some out. */
export function countWithin(state: AppState, scope: Scope): number {
  const matching = selectMatching(state)
  if (scope === 'event') return state.selectedId === null ? 0 : 1
  return scope === 'inSight' ? matching.countIn(viewOf(state)) : matching.count
}

/** Whether the texts of the events must have been loaded. */
export function needsTexts({ form }: PrintOrder): boolean {
  return form !== 'titles' && form !== 'datesBlank'
}

/** What an event says when it is open, with the names, works and tables that it speaks of; null while that is not loaded. */
export function detailsOf(
  { details, corpus }: Pick<AppState, 'details' | 'corpus'>,
  event: PlacedEvent,
) {
  const part = details.get(corpus.events.chunkOf(event))
  const entry = part?.events[event.id]
  return part === undefined || entry === undefined ? null : { part, entry }
}
export type Details = { readonly part: DetailsPart; readonly entry: EventDetails }
