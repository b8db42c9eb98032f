import { CorpusError, type Problem } from '#core/corpus/problem.ts'
import { writePack } from './packFile.ts'
import { createRecordReader, type RecordReader } from './recordReader.ts'

/** What the worker is told: the name of the file, its bytes one piece after the other, its end. */
export type ReadOrder =
  | { readonly kind: 'open'; readonly name: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'end' }
/** What it answers: that it wants the next piece; the packed corpus; or what is wrong. */
export type ReadAnswer =
  | { readonly kind: 'next'; readonly events: number }
  | { readonly kind: 'packed'; readonly file: ArrayBuffer }
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly message: string }

let reader: RecordReader | undefined

addEventListener('message', ({ data }: MessageEvent<ReadOrder>) => {
  try {
    obey(data)
  } catch (error) {
    reader = undefined
    if (error instanceof CorpusError) answer({ kind: 'broken', problems: error.problems })
    else answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
})

function obey(order: ReadOrder): void {
  switch (order.kind) {
    case 'open':
      reader = createRecordReader(order.name)
      break
    case 'bytes':
      reader?.push(order.bytes)
      answer({ kind: 'next', events: reader?.count() ?? 0 })
      break
    case 'end': {
      if (reader === undefined) return
      const { buffer: file } = writePack(reader.finish())
      reader = undefined
      postMessage({ kind: 'packed', file } satisfies ReadAnswer, { transfer: [file] })
    }
  }
}

function answer(what: ReadAnswer): void {
  postMessage(what)
}
