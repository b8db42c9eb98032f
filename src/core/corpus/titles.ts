import type { EventTitle, TitlesPart } from './parts.ts'

/** The words on the time line in one language, however they are kept. */
export type Titles = Omit<TitlesPart, 'events'> & {
  readonly of: (id: string) => EventTitle | undefined
}

export function titlesOfPart({ events, ...others }: TitlesPart): Titles {
  return { ...others, of: (id) => (Object.hasOwn(events, id) ? events[id] : undefined) }
}
