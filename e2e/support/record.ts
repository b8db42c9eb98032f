import type { APIRequestContext } from '@playwright/test'

export type Relation = 'alliance' | 'hostility' | 'normalization'
export type Track = 'political' | 'military' | 'economic' | 'cultural'
type Texts<T> = {
  readonly 'zh-Hant': T
  readonly 'zh-Hans': T
  readonly 'zh-Hant-HK': T
  readonly en: T
}
type Account = { readonly holder: Texts<string>; readonly text: Texts<string> }

/** What the tests need of an event of the public format. */
export type RecordedEvent = {
  readonly id: string
  readonly date: string
  readonly end?: string
  readonly importance: number
  readonly track: Track
  readonly furtherTracks?: readonly Track[]
  readonly relation: Relation
  readonly text: Texts<{ readonly short: string; readonly title: string; readonly summary: string }>
  readonly sources: readonly { readonly id: string }[]
  readonly people?: readonly string[]
  readonly places?: readonly string[]
  readonly accounts?: readonly Account[]
  readonly notes?: readonly { readonly text: Texts<string> }[]
  readonly related?: readonly { readonly verb: string; readonly id: string }[]
}

type Named = { readonly id: string; readonly name: Texts<string> }

/** The record as anybody can download it. */
export type PortableRecord = {
  readonly format: string
  readonly version: string
  readonly events: readonly RecordedEvent[]
  readonly people: readonly Named[]
  readonly places: readonly Named[]
  readonly sources: readonly { readonly id: string; readonly URL?: string }[]
}

/** Fetches the portable file, by which the page is judged: it was written before the page drew anything. */
export async function fetchRecord(request: APIRequestContext): Promise<PortableRecord> {
  const response = await request.get('/corpus/sino-russian.json')
  return (await response.json()) as PortableRecord
}

/** @throws {Error} when the record has no such event */
export function eventOf({ events }: PortableRecord, id: string): RecordedEvent {
  const event = events.find((one) => one.id === id)
  if (event === undefined) throw new Error(`The record has no event ${id}`)
  return event
}

export function tracksOf({ track, furtherTracks = [] }: RecordedEvent): readonly Track[] {
  return [track, ...furtherTracks]
}
