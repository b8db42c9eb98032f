import type { Pack } from '#columns/columns.ts'
import type { SearchAnswer, SearchOrder } from '#columns/searchWorker.ts'
import type { TextColumn } from '#columns/textColumn.ts'
import type { FoldTable } from '#core/query/searchKey.ts'
import type { ColumnTable } from './columnTable.ts'
import type { SearchEngine } from './corpusSource.ts'

type Waiting = {
  readonly found: (answer: SearchAnswer) => void
  readonly failed: (error: Error) => void
}

/** Searches columns in a worker, which folds all texts first. */
export async function openColumnSearch(
  { record: { people, places }, columns }: Pack,
  { eventOf }: ColumnTable,
  table: FoldTable,
): Promise<SearchEngine> {
  const worker = new Worker(new URL('../columns/searchWorker.ts', import.meta.url), {
    type: 'module',
  })
  const send = (order: SearchOrder, transfer: Transferable[] = []) =>
    worker.postMessage(order, transfer)
  /* oxlint-disable no-await-in-loop -- one copy a task, so that no frame waits for all of them */
  for (const [kind, column] of columnsToSearch(columns, people.length + places.length > 0)) {
    const { offsets, bytes } = copied(column)
    send({ kind, column: { offsets, bytes } }, [offsets.buffer, bytes.buffer])
    await nextTask()
  }
  /* oxlint-enable no-await-in-loop */
  send({ kind: 'start', start: columns.start.slice() })
  send({ kind: 'open', table, named: { people, places } })

  const waiting = new Map<number, Waiting>()
  worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
    waiting.get(data.number)?.found(data)
    waiting.delete(data.number)
  })
  worker.addEventListener('error', ({ message }) => {
    for (const { failed } of waiting.values()) failed(new Error(message))
    waiting.clear()
  })
  let last = 0
  return {
    async ask(query) {
      const number = ++last
      const answer = await new Promise<SearchAnswer>((found, failed) => {
        waiting.set(number, { found, failed })
        send({ kind: 'find', number, query })
      })
      const best = [...answer.best].map((row) => eventOf(row).id)
      return { count: answer.count, best, all: answer.all }
    },
  }
}

function columnsToSearch({ titles, summaries, rest }: Pack['columns'], hasNames: boolean) {
  return [
    ...Object.values(titles).map((column) => ['titles', column] as const),
    ...Object.values(summaries).map((column) => ['summaries', column] as const),
    ...(hasNames ? [['rest', rest] as const] : []),
  ]
}

/** A view would take the whole file with it. */
function copied({ offsets, bytes }: TextColumn) {
  return { offsets: offsets.slice(), bytes: bytes.slice() }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
