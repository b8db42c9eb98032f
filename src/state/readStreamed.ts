import type { Pack } from '#columns/columns.ts'
import { openPack, readPrefix } from '#columns/openPack.ts'
import type { ReadAnswer, ReadOrder } from '#columns/readWorker.ts'
import { CorpusError } from '#core/corpus/problem.ts'
import type { ByteReader } from './byteReader.ts'

/** Pieces that may wait for the worker: it never waits for one, and they never pile up. */
const MOST_WAITING = 8

/**
 * Reads a record in the public format of any length. A worker checks each event
 * as it arrives and hands back the corpus packed; the page holds no more of the
 * file than what is on its way.
 * @throws {CorpusError} naming every breach; {Error} what stood in the way, or that `signal` gave it up
 */
export async function readStreamed(
  name: string,
  reader: ByteReader,
  signal: AbortSignal,
): Promise<Pack> {
  const buffer = await readInWorker(name, reader, signal)
  const prefix = readPrefix(name, new Uint8Array(buffer))
  return openPack({ name, buffer, prefix }).pack
}

async function readInWorker(
  name: string,
  reader: ByteReader,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  const worker = new Worker(new URL('../columns/readWorker.ts', import.meta.url), {
    type: 'module',
  })
  try {
    return await new Promise((resolve, reject) => {
      const send = (order: ReadOrder, transfer: Transferable[] = []) =>
        worker.postMessage(order, transfer)
      const gate = createGate()
      worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
        if (data.kind === 'next') gate.open()
        else if (data.kind === 'packed') resolve(data.file)
        else
          reject(data.kind === 'broken' ? new CorpusError(data.problems) : new Error(data.message))
      })
      worker.addEventListener('error', ({ message }) => reject(new Error(`${name}: ${message}`)))
      signal.addEventListener('abort', () => reject(new Error(`${name}: was not read to its end`)))
      send({ kind: 'open', name })
      sendAll(reader, gate, send).catch(reject)
    })
  } finally {
    worker.terminate()
  }
}

async function sendAll(
  reader: ByteReader,
  gate: ReturnType<typeof createGate>,
  send: (order: ReadOrder, transfer?: Transferable[]) => void,
): Promise<void> {
  /* oxlint-disable no-await-in-loop -- the body comes in order */
  for (let bytes: Uint8Array | null = reader.taken().slice(); bytes !== null;) {
    await gate.pass()
    send({ kind: 'bytes', bytes }, [bytes.buffer])
    bytes = await reader.next()
  }
  /* oxlint-enable no-await-in-loop */
  send({ kind: 'end' })
}

/** Lets so many pass before the first has been dealt with. */
function createGate() {
  let inside = 0
  let wake: (() => void) | undefined
  return {
    open() {
      inside--
      wake?.()
    },
    async pass() {
      inside++
      if (inside <= MOST_WAITING) return
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    },
  }
}
