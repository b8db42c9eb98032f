import type { Titles } from '#core/corpus/titles.ts'
import { Prose } from './Prose.tsx'

type Props = { readonly titles: Titles; readonly id: string }

/** The whole title of an event. */
export function EventTitle({ titles, id }: Props) {
  const title = titles.of(id)
  return <Prose text={title?.title ?? id} language={title?.language} />
}
