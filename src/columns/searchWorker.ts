import { byId } from '#core/corpus/byId.ts'
import type { CorpusRecord, RecordedEvent } from '#core/corpus/schema.ts'
import { formatIsoDate } from '#core/dates/isoDate.ts'
import { IN_BODY, IN_NAMES, IN_TITLES } from '#core/query/search.ts'
import { createFold, type Fold, type FoldTable } from '#core/query/searchKey.ts'
import { createColumnFold } from './foldColumn.ts'
import { foldTexts } from './foldedTexts.ts'
import { createColumnSearch, type Field, type RowsFound } from './searchColumns.ts'
import { fieldsAt, type TextColumn } from './textColumn.ts'

/** What the worker is told: first the texts, one by one, then what to fold, then a query at a time. */
export type SearchOrder =
  | { readonly kind: 'titles' | 'summaries' | 'rest'; readonly column: TextColumn }
  | { readonly kind: 'start'; readonly start: Int32Array }
  | { readonly kind: 'open'; readonly table: FoldTable; readonly named: Named }
  | { readonly kind: 'find'; readonly number: number; readonly query: string }
/** Whom and what the details of events name by their ids. */
type Named = Pick<CorpusRecord, 'people' | 'places'>
export type SearchAnswer = RowsFound & { readonly number: number }

const columns = {
  titles: [] as TextColumn[],
  summaries: [] as TextColumn[],
  rest: [] as TextColumn[],
}
let start = new Int32Array(0)
let search: ((query: string) => RowsFound) | undefined

addEventListener('message', ({ data }: MessageEvent<SearchOrder>) => {
  switch (data.kind) {
    case 'start':
      start = data.start as Int32Array<ArrayBuffer>
      break
    case 'open': {
      const fold = createFold(data.table)
      search = createColumnSearch(start.length, fieldsOf(fold, data.named), fold)
      break
    }
    case 'find': {
      const found = search?.(data.query)
      if (found !== undefined) postMessage({ ...found, number: data.number } satisfies SearchAnswer)
      break
    }
    case 'titles':
    case 'summaries':
    case 'rest':
      columns[data.kind].push(data.column)
  }
})

function fieldsOf(fold: Fold, named: Named): readonly Field[] {
  const foldColumn = createColumnFold(fold)
  const count = start.length
  const field = (worth: number) => (column: TextColumn) => ({
    texts: foldTexts(count, foldColumn(column)),
    worth,
  })
  const namesOf = { people: namesById(named.people), places: namesById(named.places) }
  const names = (column: TextColumn) => (row: number) => {
    const event = JSON.parse(fieldsAt(column, row)[0] ?? '{}') as Partial<RecordedEvent>
    const { people = [], places = [] } = event
    return fold(
      [
        ...people.flatMap((id) => namesOf.people[id] ?? []),
        ...places.flatMap((id) => namesOf.places[id] ?? []),
      ].join('\n'),
    )
  }
  return [
    ...columns.titles.map(field(IN_TITLES)),
    ...columns.rest.map((column) => ({ texts: foldTexts(count, names(column)), worth: IN_NAMES })),
    ...columns.summaries.map(field(IN_BODY)),
    { texts: foldTexts(count, (row) => formatIsoDate(start[row] ?? 0)), worth: IN_BODY },
  ]
}

function namesById(items: readonly { readonly id: string; readonly name: object }[]) {
  return byId(items, ({ name }): readonly string[] => Object.values(name))
}
