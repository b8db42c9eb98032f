import { byId } from './byId.ts'
import type { CitationOf, CorpusRecord, RecordedEvent, Source } from './schema.ts'

/** What stands behind the events, in no language: the works, and what each event refers to. */
export type ApparatusPart = {
  readonly works: { readonly [id: string]: Source }
  readonly events: { readonly [id: string]: EventReferences }
}
export type EventReferences = {
  readonly sources: readonly CitationOf[]
  readonly people?: readonly string[]
  readonly places?: readonly string[]
  readonly related?: NonNullable<RecordedEvent['related']>
}

export function apparatusOf({ events, sources: works }: CorpusRecord): ApparatusPart {
  return {
    works: byId(works, (work) => work),
    events: byId(events, ({ sources, people, places, related }) => ({
      sources,
      ...(people && { people }),
      ...(places && { places }),
      ...(related && { related }),
    })),
  }
}
