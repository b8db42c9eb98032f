import type { TitlesPart } from '#core/corpus/parts.ts'
import { Prose } from './Prose.tsx'

type Props = { readonly titles: TitlesPart; readonly id: string }

/** The whole title of an event. */
export function EventTitle({ titles, id }: Props) {
  const title = titles.events[id]
  return <Prose text={title?.title ?? id} language={title?.language} />
}
