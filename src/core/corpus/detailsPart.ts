import type { ApparatusPart, EventReferences } from './apparatusPart.ts'
import type { NamesPart } from './namesPart.ts'
import type { EventTexts, TextsPart } from './textsPart.ts'

/**
 * All that an open event of one chunk shows. It comes as three files, since only the
 * texts are many: names are fetched once a language, works and references once.
 */
export type DetailsPart = NamesPart & {
  readonly events: { readonly [id: string]: EventDetails }
  readonly tables: TextsPart['tables']
  readonly sources: ApparatusPart['works']
}
export type EventDetails = EventTexts & EventReferences

const NOTHING: EventReferences = { sources: [] }

export function joinDetails(
  { events, tables }: TextsPart,
  names: NamesPart,
  { works, events: references }: ApparatusPart,
): DetailsPart {
  return {
    ...names,
    events: Object.fromEntries(
      Object.entries(events).map(([id, texts]) => [
        id,
        { ...(references[id] ?? NOTHING), ...texts },
      ]),
    ),
    tables,
    sources: works,
  }
}
